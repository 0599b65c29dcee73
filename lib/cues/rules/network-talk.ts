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
    // over zijn zoon gesproken; het gehad over de buurvrouw; vertelde over haar tante
    'over ~4 [PERSON|CIRCLE] ~~6 [TALKED|TOLD]',
    '[TALKED|TOLD] ~6 over ~5 [PERSON|CIRCLE]',
    'LONG ~4 over ~4 [PERSON|CIRCLE]',
    // vroeg wie er vroeger was; doorgenomen wie wat doet; wie ze erbij wil
    'ASKED ~~4 [wie|wiens]',
    '[over|bij|met|aan|van] wie ~~6 [ASKED|TALKED]',
    'wie ~~7 [ASKED|TALKED]',
    'ASKED ~~6 [over|bij|met|aan|van|op|naar] wie',
    'ROUND',
    'wie ~~2 wat ~3 [doet|doen|kan|kunnen|bij|blijft]',
    '< wie [vangt|helpt|komt|blijft|brengt|haalt|kan|kunnen|heeft|belt|gaat|past]',
    '[iedereen|ieder|elk] ~3 [zei|zegt|vertelde|schreef|noemde|benoemde|gaf] ~~4 wat',
    // wat hij voor haar betekent, kan doen
    'ASKED ~~2 [wat|hoe|waarom] ~4 [PERSON|hij|zij|die] ~4 MEANS',
    'ASKED ~~2 of ~4 [PERSON|hij|zij|die] ~4 MEANS',
    '[wat|hoe|of|wie] ~4 voor [hem|haar|hun|hen|mij|me|je|u|cl|mw|dhr] ~2 MEANS',
    'QUESTION ~~1 hoe ~1 het ~1 met ~3 PERSON',
    'QUESTION ~~3 [hoe|wat|waarom|wanneer|hoeveel] ~4 [PERSON|mensen]',
    '[kwam|kwamen|komt|kom|kwamen_we] ~2 op ~2 PERSON',
    '[noemde|noemt|noemden|somde|somt] ~~4 PERSON',
    '[TOLD|legde_uit|uitgelegd] ~~3 [hoe|waarom|wat] ~4 PERSON',
    '[herinneringen|verhalen] ~3 [aan|over] ~3 PERSON',
    '[onderwerp|thema] ~2 [PERSON|CIRCLE]',
    'hoe ~2 het ~1 met ~3 PERSON',
    '[CIRCLE|kring] ~2 [getekend|gemaakt|ingevuld|op_papier]',
    '[wie|hoeveel] ~1 mensen',
    '[vroeg|vraag|gevraagd|doorgevraagd] ~3 [door|verder] op ~3 [PERSON|CIRCLE]',
    '[ring|cirkel] ~~4 PERSON',
    'PERSON ~4 [ring|cirkel]',
    '[bedacht|bedachten|nagedacht] ~~2 dat ~~3 PERSON',
    'wie [mag|moet|hoort|staat|staan|zit] ~2 in ~2 [je|jouw|uw|kring|cirkel]',
    'QUESTION ~3 naar ~~5 PERSON',
    'TALKED ~1 over ~~6 PERSON',
    'op ~2 kaart ~2 [gezet|getekend] ~~1 wie',
    '[somt|somde|noemt|noemde|noemden] ~2 op? ~~1 wie',
    '[overzicht|lijst|lijstje|schema] van ~3 [PERSON|CIRCLE|mensen]',
    '[doorgesproken|besproken|doorgenomen|overlegd] ~~2 of ~4 PERSON',
    '[begon|begint|beginnen] ~2 over ~4 PERSON',
    '[benieuwd|nieuwsgierig] ~1 naar ~4 [PERSON|CIRCLE]',
    '[lijst|lijstje|rijtje|namen] ~3 [van|met] ~3 [mensen|PERSON]',
    '[bedachten|bedacht|bekeken|zochten|telden] ~3 wie',
    '[gekeken|gevraagd|besproken|uitgezocht|nagegaan|verkend] ~~2 welke ~2 PERSON',
    '[ging|gaat] ~2 over ~4 PERSON',
    'wie ~3 [achter|naast|om|rond|bij] [je|u|hem|haar|hen]',
    '[besproken|doorgenomen|nagedacht|overlegd] ~~2 of ~3 PERSON',
    'wie [zijn|is|was|waren] ~2 [belangrijk|dierbaar|nabij|er]',
    '[TALKED|LONG] ~4 over ~2 mensen',
    'QUESTION ~4 naar ~3 [PERSON|CIRCLE|mensen|mannen|vrouwen|jongens|meiden|gasten]',
    '[over|bij] ~2 [die|haar|zijn|deze|hun] TIE ~6 [TALKED|TOLD]',
    '[TALKED|TOLD] ~4 over ~2 [die|haar|zijn|deze|hun] TIE',
    '[wil|wilde|wou] ~~4 over ~3 PERSON ~3 [hebben|praten|vertellen]',
    '[samen|we] ~~6 [PERSON|mensen|namen|iedereen] ~~4 opgeteld',
    // de mensen in kaart, op de kaart
    '[mensen|namen|PERSON|personen|iedereen] ~~5 [erop|er_op|op_de_kaart|in_kaart|op_papier|in_de_cirkel|opgeschreven|ingevuld|getekend|op_gezet|genoteerd|uitgetekend|op_een_rij|op_een_rijtje]',
    'CIRCLE ~5 [besproken|bespreken|doorgenomen|bekeken|in_kaart|verkend|verkennen|ter_sprake|geinventariseerd|uitgevraagd|doorgesproken|aan_bod|gekeken]',
    '[besproken|bespreken|bespraken|doorgenomen|bekeken|verkend|verkennen|geinventariseerd|in_kaart|stilgestaan] ~5 [CIRCLE|PERSON]',
    'PERSON ~3 [besproken|ter_sprake|doorgesproken|doorgepraat|op_tafel]',
    'stilgestaan bij ~4 [mensen|PERSON|CIRCLE|wie]',
    'NEXT_TIME ~4 [verder|terug|door|meer|vertelt|praten|hebben] ~4 [over|op] ~3 [PERSON|CIRCLE|hem|haar|hen]',
    'TOOL ~~6 [ingevuld|gemaakt|gevuld|getekend|afgemaakt|invullen|aangevuld|bijgewerkt|geactualiseerd|teruggepakt|doorgenomen|gestart|begonnen|compleet] ~~8 [PERSON|mensen|namen]',
    '[mensen|personen] [om|rond|rondom] ~1 [hem|haar|cl|client|je|u|mij|zich]',
  ],
  unlessInSentence: ['ASKED ~~3 wie ~6 FORMAL', 'wie ~2 [belde|opendeed|dat_was|ik_ben|we_zijn]'],
  signals: {
    'talk-about-them': {
      patterns: [
        '{ [TALKED|TOLD] ~4 over [hem|haar|hen|ze|die|allebei|iedereen|elkaar] } >',
        'over [hem|haar|hen|ze|die|allebei|iedereen] ~2 [TALKED|TOLD]',
        '[TOLD|TALKED] ~3 [er|erover|daarover|hierover|ernaar|daarnaar]',
        'LONG ~3 over [hem|haar|hen|hun|die|ze]',
        '[doorgesproken|doorgenomen|besproken|bedacht|geoefend] ~~2 [wat|hoe] ~2 [hij|ze|zij]',
      ],
    },
    'talk-denied': {
      patterns: [
        '[niet|NO] ~2 over ~4 [gehad|gesproken|gepraat|praten|hebben]',
        '[geen|zonder] ~1 gesprek',
        '[wil|wilde] ~3 niet ~3 [over|erover] ~4 [praten|hebben]',
      ],
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
  ],
  misses: [
    'Ze was dit weekend bij haar moeder.',
    'De begroting met hem doorgenomen.',
    'Zijn zus heeft een nieuwe auto.',
  ],
};
