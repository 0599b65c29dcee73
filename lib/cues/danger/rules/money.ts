import type { DangerRule } from '../../engine/rule.ts';

/** Those near take, hold or use the client's money; harm and neglect of somebody old or dependent. */
export const money: DangerRule = {
  sign: 'money',
  patterns: [
    '[leeggehaald|leeggetrokken|leeggeplunderd|leeghaalt|leegtrekt|plundert|geplunderd|ontfutseld|ontfutselt|afgetroggeld|aftroggelt|verduisterd|afhandig|leeggeroofd|kaalgeplukt|leegzuigt|leegroofd]',
    '[MATE|KIN|hij|OTHER] ~4 [pakt|pakte|neemt|nam|steelt|stal|pikt|jat|haalt] ~4 MONEY ~3 [af|weg|in|eraf|terug]?',
    '[MATE|KIN|OTHER] ~4 [MONEY] ~4 [afgepakt|afpakt|afgenomen|afneemt|gestolen|ingepikt|inpikt|gepikt|gejat|opgemaakt|opmaakt|verpatst|achterhoudt|achtergehouden|verdwenen|vergokt|verbrast]',
    "[MATE|hij] ~3 [heeft|houdt|hield|beheert|bewaart|had] ~3 [haar|mijn|d'r|de] ~1 [pinpas|bankpas|pas|loon|uitkering|rekening|geld|bankkaart|salaris]",
    '[moet|moest|dwingt|dwong] ~5 [MONEY] ~4 [afgeven|afstaan|inleveren|overmaken|geven|afdragen|maken]',
    '[pint|pinde|pinnen|gepind] ~6 [rekening|pas|geld|spaargeld] ~6 [weet|weg|zonder|waar|moeders|vaders|niet|maand|steeds]',
    '[dochter|zoon|kleinzoon|kleindochter|neef|nicht|kennis|buurman|buurvrouw|hulp|schoondochter] ~5 [pint|pinde|gepind|pinpas|bankpas|machtiging|volmacht] ~~10 [weg|kwijt|verdwenen|weet|klopt|zonder|leeg|mist|tekort|schuld|opgenomen|opnames]',
    '[geld|euro|spaargeld|juwelen|sieraden|rekening|ring] ~4 [weg|verdwenen|kwijt|leeg|mist|verdwijnt|verdween|ontbreekt] ~~12 [zoon|dochter|kleinzoon|kleindochter|neef|nicht|KIN|OTHER|niemand|machtiging|volmacht]',
    '[laat|liet|laten|moest|moet] ~5 [tekenen|ondertekenen|papieren] ~6 [lezen|begrijpt|begreep|weet|snapt|testament|huis|niet|leest]',
    '[geld|lenen|leent|bedelen|bedelt|schooien] ~6 [durft|dreigt|boos|onder|nee|druk|steeds|dwing] ~5 [nee|zeggen|weigeren|komt|zetten]?',
    '[vraagt|vragen|komt|komen|wil|eist|eisen] ~4 [geld|poen] ~8 [nee|durft|anders|boos|dreigt|slaat|onder|weer]',
    '[geld|leefgeld|poen] ~2 [afpersen|afgeperst|aftroggelen|afgenomen|afgepakt|afhandig]',
    '[financieel|financiele|ouderen] ~1 [misbruik|uitbuiting|mishandeling]',
    '[oma|opa|moeder|vader|mevrouw|mw|meneer|dhr] ~6 [geen|niet|nauwelijks] ~1 [eten|drinken|medicijnen|gewassen|verschoond] ~3 [geeft|krijgt|geven|gekregen]?',
    '[ruw|hardhandig|ruwe|hardhandige] ~5 [arm|vast|mw|moeder|vader|haar|hem|aangepakt|gepakt|verzorging|behandeld|mevrouw|beet]?',
    '[vastgebonden|vastgezet|vastbindt] ~5 [bed|stoel|rolstoel|moeder|hem|haar]?',
    'extra ~1 [pillen|slaappillen|medicijnen|druppels] ~6 [rustig|geeft|zodat|moeder]?',
    '[slaapmedicatie|slaappillen|kalmeringsmiddelen|oxazepam] ~6 [zodat|rustig|houden|stil] ~4',
    '[blaft|snauwt|schreeuwt|schreeuwde|snauwde|tekeer|tiert|tierde|buldert|brult|brulde] ~5 [moeder|haar|mw|mevrouw|vader|hem|oma|opa|mij|me|cl|kinderen]',
    '[opgelicht|oplichter|oplichting|oplicht] ~6 [KIN|OTHER|MATE|kennis]',
    '[krijgt|kreeg|houdt] ~3 NUM euro ~3 [weekgeld|week|over|zakgeld|hem] ~4 [hem|MATE|van|hij]',
  ],
  unless: [
    '[bewindvoerder|bewind|gemeente|belastingdienst|uwv|gemachtigde] ~6 MONEY',
    'MONEY ~5 [belastingdienst|bewindvoerder|uwv|terugbetaald]',
    '[overlast|buren]',
  ],
  unlessInSentence: ['PLAY'],
  carries: ['Zoon heeft haar rekening leeggehaald.'],
  misses: ['Dochter doet boodschappen met de pinpas van moeder.'],
};
