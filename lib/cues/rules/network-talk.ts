import type { CueRule, Finding } from '../engine/rule.ts';
import type { Report } from '../engine/report.ts';
import { isNear } from './near.ts';
import { puttingOff } from './other-priority.ts';

/** Talk that was put off is no talk. */
function thatTookPlace(findings: readonly Finding[], report: Report): readonly Finding[] {
  const postponed = new Set(report.once(puttingOff).map((one) => one.sentence));
  return findings.filter((one) => !postponed.has(one.sentence) && !isNear(report, one, 'talk-denied', 0));
}

/** Professional and client talked, or will talk, about the people in the client's life. */
export const networkTalk: CueRule = {
  cue: 'network-talk',
  patterns: [
    // over zijn zoon gesproken; vertelde over haar tante; doorgenomen wie wat doet
    '[TALK|lang|uur|uitgebreid|veel] ~5 over ~4 [PERSON|CIRCLE|wie|mensen]',
    'TALK ~~5 wie',
    // afgesproken dat ze het haar zus vraagt
    '[afgesproken|spraken] ~2 dat ~6 PERSON ~4 [vraagt|vragen|belt]',
    '< wie',
    '[taken|taakverdeling|rooster] ~2 [verdeeld|verdelen|gemaakt]',
    // wat hij voor haar betekent, kan doen
    'TALK ~~3 [wat|hoe|of|waarom|welke] ~5 [PERSON|THEM|hij|zij] ~5 MEANS',
    '[wat|hoe|of] ~4 voor THEM ~3 MEANS',
    '[CIRCLE|PERSON] ~3 [besproken|bespreken|doorgenomen|ter_sprake|doorgesproken|op_tafel|in_kaart]',
    '[mensen|namen|PERSON] ~~5 [erop|op_papier|opgeschreven|ingevuld|getekend|genoteerd|op_een_rij|op_een_rijtje]',
    '[iedereen|ieder] ~3 [zei|zegt|vertelde|schreef|noemde|gaf|kreeg] ~~4 [wat|stukje]',
  ],
  signals: {
    'talk-about-them': {
      patterns: [
        '[TALK|lang|uur|uitgebreid|veel] ~4 over [THEM|elkaar]',
        'over THEM ~2 TALK',
        '[daarover|erover] ~4 TALK',
      ],
    },
    'talk-denied': {
      patterns: ['NEG ~3 over ~4 TALK'],
    },
  },
  settle: (report) =>
    thatTookPlace(
      [
        ...report.all('network-talk'),
        ...report.all('network-tool').filter((one) => isNear(report, one, 'person', 1, 2)),
        ...report.all('talk-about-them').filter((one) => isNear(report, one, 'person', 1)),
      ],
      report,
    ),
  carries: [
    'We hebben het lang over zijn zus gehad.',
    'Ik vroeg haar wie er langskomt als ze ziek is.',
    'Zijn buurman hielp met sjouwen. Daar lang over hem gepraat.',
    'Samen doorgenomen wie wat kan doen na de verhuizing.',
    'Besproken wat haar broer voor haar kan doen.',
    'Maandag praten we verder over haar tante.',
    'De taken zijn verdeeld.',
    'Zijn netwerk besproken.',
  ],
  misses: [
    'Ze was dit weekend bij haar moeder.',
    'De begroting met hem doorgenomen.',
    'Zijn zus heeft een nieuwe auto.',
    'Niet over haar familie gesproken.',
    'Gepraat over de nieuwe woning.',
    'Haar neef hielp met de verhuizing.',
    'Gevraagd hoe laat de afspraak is.',
    'Het gesprek over zijn zoon is blijven liggen, de crisis ging voor.',
  ],
};
