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
    'Hij heb me geknepen en gezegd dat ik me bek moet houden.',
    'De hond van cl. is vergiftigd, hij weet van wie het komt.',
    'Cliënte belt huilend op, haar vriend heeft haar vannacht de trap af geduwd.',
    "Hij heeft losse handjes als hij gedronken heeft, da's al jaren zo, zegt ze.",
    'Meneer wordt door zijn vrouw regelmatig gekrabd en geslagen, hij schaamt zich.',
    'Hij gooide een bord naar mijn hoofd, zegt ze lachend, maar haar handen trillen.',
    'Uit het overdrachtsdossier: ernstig relationeel geweld, verblijf vertrouwelijk.',
    'Zijn oude clubmaten hebben hem buiten westen geslagen omdat hij uit de club wil.',
    'Hij heeft haar gewurgd. Striemen in hals zichtbaar.',
    'Mijn vent trok een mes toen ik de koffer pakte.',
    'Verkracht door kennis, wil geen aangifte.',
    'Aangifte van mishandeling gedaan tegen partner. Zitting 12 mei.',
    'Banden van haar auto zijn lek gestoken, ze weet wel wie het is maar durft niks te zeggen.',
  ],
  misses: [
    'Samen brood gesneden met het grote mes.',
    'Zij kocht een schaar voor de naaicursus.',
    'Hij timmert een vogelhuisje, hamer geleend van de buurman.',
    'De dokter wil bloed prikken, ze vindt naalden eng.',
    'Hij gaat kapot aan het gemis van zijn moeder.',
    'De vlam sloeg in de pan, brandweer geweest, geen gewonden.',
    'Cliënt kan soms uit zijn slof schieten als het voetbal tegenzit.',
    'In de keukenla ontbreken twee messen, ze lagen in de vaatwasser.',
    'Op de kermis schoot hij een knuffel voor zijn dochter.',
    'Zijn opa was wapensmid, vertelt hij.',
    'Het kind kreeg een waterpistool van oma.',
    'Tijdens de rondleiding door het legermuseum zag hij een geweer.',
  ],
};
