import type { DangerRule } from '../../engine/rule.ts';

/** Violence: somebody hits somebody, with what, and what it leaves. */
export const violence: DangerRule = {
  sign: 'violence',
  patterns: [
    'HARM',
    '[MATE|ELDER|HE|OTHERS] ~5 HIT ~3 VICTIM',
    'VICTIM ~5 HIT',
    '[klap|klappen|tik|tikken|slaag|duw] ~3 [krijgt|kreeg|krijg|gekregen|gaf|geeft]',
    '[krijgt|kreeg|krijg|gekregen|gaf|geeft] ~4 [klap|klappen|tik|tikken|slaag|duw]',
  ],
  signals: {
    'weapon-used': { patterns: ['met ~2 WEAPON', 'WEAPON ~5 [HIT|keel|hals]', 'onder ~2 [matras|kussen]'] },
    marked: { patterns: ['MARK ~5 BODY', 'BODY ~5 MARK'] },
    'seen-by-child': {
      patterns: [
        'MINOR ~6 [FIERCE|HARM|HIT|WEAPON|AFRAID]',
        'waar ~2 MINOR ~3 bij',
        '[papa|mama] ~5 [HIT|FIERCE|HARM|au|pijn]',
      ],
    },
  },
  carries: [
    'Haar man heeft haar van de trap geduwd.',
    'Ze is mishandeld door haar vriend.',
    'Vader slaat hem met een riem.',
    'Sinds moeder is overleden slaat zijn vader hem.',
    'Ze had een blauw oog en zei dat ze gevallen was.',
    'Hij heeft haar bij de keel gegrepen.',
    'Meneer krijgt klappen van zijn zoon.',
    'De dochter knijpt haar moeder in de arm.',
    'Zij is verkracht door een huisgenoot.',
    'Er is sprake van huiselijk geweld in het gezin.',
    'Hij heb me geknepen en gezegd dat ik me bek moet houden.',
    'Cliënte belt huilend op, haar vriend heeft haar vannacht de trap af geduwd.',
    "Hij heeft losse handjes als hij gedronken heeft, da's al jaren zo, zegt ze.",
  ],
  misses: [
    'Huisregels doorgenomen: geen drugs, geen wapens, geen geweld.',
    'Samen brood gesneden met het grote mes.',
    'Hij timmert een vogelhuisje, hamer geleend van de buurman.',
    'De dokter wil bloed prikken, ze vindt naalden eng.',
    'Hij gaat kapot aan het gemis van zijn moeder.',
    'De vlam sloeg in de pan, brandweer geweest, geen gewonden.',
    'Rode wangen van de kou.',
    'Samen naar de film geweest, een spannende met veel geschiet.',
    'Ze keken samen naar een misdaadserie over een seriemoordenaar.',
    'Cliënt kan soms uit zijn slof schieten als het voetbal tegenzit.',
    'In de keukenla ontbreken twee messen, ze lagen in de vaatwasser.',
  ],
};
