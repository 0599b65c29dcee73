import type { DangerRule } from '../../engine/rule.ts';

/** Threats: the word, or what is said when one is made. */
export const threat: DangerRule = {
  sign: 'threat',
  patterns: ['MENACE', '[MATE|ELDER|HE|OTHERS] ~6 THREATEN', 'THREATEN ~6 [VICTIM|als]'],
  signals: {
    'or-else': {
      patterns: [
        'anders ~5 [MAY|krijgt|krijg|gaat|komt|wordt|zet|pakken|pak|doet|sturen|stuurt|HARM|MENACE]',
      ],
    },
    'will-find': {
      patterns: [
        'te vinden',
        'als ik ~5 ~~4 [niemand|dood]',
        '[kom|komt|kwam] ~3 halen',
        '[weet|weten|wisten] ~4 [woont|woon|zit|school|adres]',
      ],
    },
  },
  carries: [
    'Haar ex dreigt haar te vermoorden als ze met een ander praat.',
    'Vader heeft gezegd dat hij haar weet te vinden, waar ze ook woont.',
    "Hij stuurde een bericht: 'als ik je zie ben je dood'.",
    'Cliënt is bedreigd door een dealer bij wie hij schulden heeft.',
    'Haar broer zwoer dat hij haar vriend gaat neersteken.',
    "Zij wordt gechanteerd met naaktfoto's door haar ex-vriend.",
    'Er lag een dreigbrief in de brievenbus. Mevrouw herkende het handschrift van haar man.',
    "'Ik maak je af', riep haar partner aan de telefoon.",
    'Zijn zwager dreigde zijn huis in brand te steken.',
    'Hij is bang voor represailles van de bende.',
    'Haar man zei dat hij de kinderen meeneemt als zij naar de politie gaat.',
    'De zoon van mevrouw intimideert haar, anders krijgt hij geen geld.',
    'Hij chanteert haar met filmpjes.',
    'Kreeg weer een dreigbrief door de bus.',
    'Hij dreigt zichzelf iets aan te doen als ze bij hem weggaat.',
    'Adres mag niet bekend worden bij familie, i.v.m. eerdere bedreigingen.',
  ],
  misses: [
    'Hij dreigt zijn trein te missen.',
    'De woningbouw dreigt met een boete als de tuin niet wordt opgeruimd.',
    'Medebewoner dreigde de muziekbox uit het raam te gooien als de muziek niet zachter ging.',
    'De lucht is dreigend, paraplu mee.',
    'Het dreigt uit te lopen, dus volgende keer een uur eerder.',
    'De GGZ dreigt het dossier te sluiten omdat hij drie keer niet kwam.',
    'Mees viel van de glijbaan, knie geschaafd, pleister erop en klaar.',
    'Ze at met links want haar rechterhand zit in het gips na het schaatsen.',
    'Zijn vriend is jarig en hij mag niet mee van de dokter vanwege zijn knie.',
    'Na de voetbaltraining had hij een schaafwond op zijn knie, pleister gegeven.',
    'Hij heeft een wond aan zijn voet van zijn nieuwe schoenen, wijkverpleging komt verbinden.',
    'Mw. is gevallen in de badkamer, ze gleed uit over de mat. Blauwe plek op heup, huisarts heeft gekeken.',
  ],
};
