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
    'Hij chanteert haar met filmpjes.',
    'Kreeg weer een dreigbrief door de bus.',
    'Hij dreigt zichzelf iets aan te doen als ze bij hem weggaat.',
    'Adres mag niet bekend worden bij familie, i.v.m. eerdere bedreigingen.',
    'Client is in zijn cel bedreigd met een gemaakt mes, wil overplaatsing.',
    'Cl weigert huisgenoot binnen te laten, die heeft gedreigd hem neer te steken.',
  ],
  misses: [
    'Ik ga je vermoorden als je mijn chips opeet, riep hij lachend naar zijn zusje.',
    'Hij speelde Fortnite en schreeuwde dat hij iedereen ging afmaken.',
    'Hij dreigt zijn trein te missen.',
    'De huisbaas dreigt de huur te verhogen.',
    'De woningbouw dreigt met een boete als de tuin niet wordt opgeruimd.',
    'Medebewoner dreigde de muziekbox uit het raam te gooien als de muziek niet zachter ging.',
    'De lucht is dreigend, paraplu mee.',
    'Het dreigt uit te lopen, dus volgende keer een uur eerder.',
    'De GGZ dreigt het dossier te sluiten omdat hij drie keer niet kwam.',
    'Samen naar de film geweest, een spannende met veel geschiet.',
    'Huisregels doorgenomen: geen drugs, geen wapens, geen geweld.',
    'Ze keken samen naar een misdaadserie over een seriemoordenaar.',
  ],
};
