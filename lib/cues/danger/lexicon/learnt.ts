// Written by scripts/train-danger.ts; not to be edited by hand.
import type { WordList } from '../../engine/word-list.ts';

/** Words that go with danger or against it, by weight. */
export const learntWeights: readonly (readonly [weight: number, words: string])[] = [
  [12, `ex man`],
  [11, `kind`],
  [10, `durft mama politie`],
  [9, `auto partner vertelt vriend waar zegt`],
  [8, `adres betalen door jongen kinderen melding mes striemen veilig`],
  [7, `bedreigd geeft hoofd papa rekening vermoeden`],
  [
    6,
    `andere arm bang bekend bewaard binnen contactverbod dingen euro geslagen gezegd kennis meer moet overtreden schoonfamilie slaat tegen volgens woord worden wordt zeggen`,
  ],
  [
    5,
    `als appt bepaalt boos deur haar huis huisverbod jongens kindje krijgt meisje meisjes mevr mitella naam nummer opgevangen oudste sluit spoed stiefvader vader verhaal via vinden welke werd`,
  ],
  [
    4,
    `'s aangifte aware-knop baas buren filmpjes fluisterde gebeld gebruikt gedaan gedwongen geknepen geld getrapt gevlucht heeft heen huilde informatie ingeschakeld intake knieen kreeg loverboy mensenhandel mijn moest naaktfoto's noemen riem scheldt schoondochter schoonvader slaapt stuurt verblijft verklaring vrouwen vt weigert weten wijkagent zodat zorgen`,
  ],
  [
    3,
    `afgepakt azc bewoonster bezocht broers buiten cliente collega denkt doen draagt eigenlijk elk geduwd geheim gehouden gekomen gevonden geweld gezien heel hem hier hij hoogte huilt huiselijk iets ingelicht internet k keuken kleine letsel lezen maand maanden maart mannen me mogen nergens omdat onder ontvangen opa open papieren paspoort reis ruzie school sloot te tekenen telefoon thuis toen vannacht vastgehouden verbroken voorlopig wacht wakker weer weet werkt ze zichzelf zij zodra zonnebril zwanger`,
  ],
  [
    2,
    `aanwezig af alles anders caw dagen elke erbij familie foto gevallen gezin hebben hoorde hoort houden je kan kapot laten liggen loon nacht niet opnieuw ouders raam slaan straks tien verlengd verteld vertelde vorige vrouw wie wij woning zoekt zonder zwager`,
  ],
  [1, `bij dag en gang gebroken grond is keer maakt mag staat steeds tussen wil zeven zit zus`],
  [
    -1,
    `al april bed ben blijft daarna de deed dezelfde eerst ga gaat haalt kaart kijken lag mevrouw mij nee nu tijd toch vip-kaart vraagt vragen zei zes ziet`,
  ],
  [
    -2,
    `a acht bank begon bellen boete bracht brief cl corporatie daar datum deurwaarder dus fijn gegaan gegeten gehaald geholpen gekocht gemaakt genoeg gesproken gezellig gezet gordijnen hond hun inrichting koelkast komen kopen lachen lang middag milan mw neemt niets nog ondergetekende orde p plan prima rest s sdv sindsdien sloeg snel streng team terug trein twee u vandaag verder verzoek vijf vond vraag woensdag z'n zat zingen zitten`,
  ],
  [
    -3,
    `afspraak allen avond baan bewust bleek briefje contract dhr dicht die diefstal dinsdag doorgegeven doorgenomen drie drinken eerder er fiets gehad geheugen gemeente heb huisbezoek iedereen iemand ik ja jongste juli kent klaar klopt koffie kwartier later lenen leven lief liever maar moskee muziek namen netwerkberaad niemand nieuwe nooit rust sinds slapen sprake stuk tafel tot uur vanmiddag verjaardag verslag vier volgende vrijdag vroeg vroeger wasmachine wel werken wilde willen wist woont zet ziekenhuis`,
  ],
  [
    -4,
    `betrokkene bleef cursus donderdag even gevraagd graag het hoeft last liep ligt maandag netjes netwerk of om overleden pannenkoeken per toe uitslag zaterdag zich zin zondag`,
  ],
  [
    -5,
    `afgesproken betaalt blijven deze eens elkaar gewoon ging hoe ie laatste mee mist schulden sleutel stond taart trots vindt voelt want was wat we weken wonen zelf zo`,
  ],
  [-6, `eerste eigen goed huur morgen veel`],
  [-8, `samen`],
  [-9, `over`],
];

/** The same words as a list, so that the lexicon knows them. */
export const learntWords: readonly WordList[] = [
  { tokenClass: 'LEARNT', entries: learntWeights.map(([, words]) => words).join(' ') },
];
