import type { Report } from '../engine/report.ts';
import type { CueRule, Finding } from '../engine/rule.ts';

/** Whom one goes with: any word that is no preposition and nobody informal ('met haar', not 'met haar zus'). */
const client = '*&![PREP|PERSON|VOLUNTEER|WORKER|mee|de|het|een] ![PERSON|FORMAL|VOLUNTEER]';
const place = '[OUTSIDE|FORMAL]';
/** Any destination that is not plainly at home, in the street or in a shop. */
const somewhere = '[DET|POSS]? ADJ? *&![NO_APPOINTMENT|DET|POSS|ADJ|PERSON|NUM|CLIENT]';
const to = '[naar|bij|tot|voor]';
const along = '[mee|WENT_ALONG]';

/** Somebody else goes, something else is taken along, or it is only asked. */
const other = [
  '[neem|neemt|nam|nemen|krijgt|kreeg|geeft|gaf|geven|deelt|deelde|denkt|dacht|kijkt|keek|luisterde|leest|las|doet|deed|helpt|werkt|werkte] ~6 mee',
  `[PERSON|VOLUNTEER] ~6 ${along}`,
  'samen met [POSS|DET]? [PERSON|VOLUNTEER]',
  `NEG ~1 ${along}`,
  'mee [wil|wilde|wou|kan|kon|mag|mocht|zou|wilt]',
  `of ~3 ${along}`,
  'FORMAL [gaat|ging|loopt|liep|rijdt|reed|kwam] !I !WORKER ~4 mee',
  'PREPARED',
];

/** A professional goes along with the client to an appointment outside. */
export const accompanied: CueRule = {
  cue: 'accompanied',
  patterns: [
    // going along
    `[I|WORKER] ~8 ${along} ~~8 ${place}`,
    `${place} ~~8 [I|WORKER] ~6 ${along}`,
    `${along} ~3 ${to} ~4 ${place}`,
    `[naar|bij] ~4 ${place} ~4 ${along}`,
    `[mee|meegegaan|meegelopen|meegereden|meegeweest] naar ${somewhere}`,
    // with the client, and a verb of going
    `met ${client} ~3 ${to} ~4 ${place} ~4 [BEEN|GO]`,
    `< ~2 met ${client} ~2 ${to} ~4 ${place}`,
    `< ~1 [naar|bij] ~3 ${place} ~4 met ${client}`,
    `${place} ~2 [bezocht|bezichtigd|bijgewoond] ~2 met ${client}`,
    `samen ~3 [naar|bij] ~3 ${place}`,
    `met [z'n|zijn|ons] tweeen ~3 naar ~4 ${place}`,
    `GO [we|wij] ~3 naar ~4 ${place}`,
    `[we|wij] [GO|zijn|zaten|waren] ~3 [naar|bij] ~4 ${place}`,
    `[I|WORKER] ~5 met ${client} ~2 [naar|bij|op|in|tot] ~3 ${place}`,
    `[I|WORKER] ~3 met ${client} ~3 naar ${somewhere}`,
    // taken there, fetched for it
    `[CLIENT|CLIENT_HIM|NAME] ~3 [begeleid|vergezeld|gebracht|weggebracht] ~1 ${to} ~4 ${place}`,
    `[CLIENT|CLIENT_HIM|NAME] ~2 naar ~4 ${place} ~2 [begeleid|vergezeld|gebracht|weggebracht|gereden]`,
    `[begeleid|begeleidt|begeleidde|begeleiden|begeleiding|vergezeld|vergezelde] ~3 [naar|bij] ~4 ${place}`,
    `(I|en) [reed|bracht|breng|rijd] [CLIENT|CLIENT_HIM|NAME] ~2 naar ~3 ${place}`,
    `< ~1 naar ~3 ${place} gebracht`,
    `< ~2 met ${client} ~4 naar ~4 ${place}`,
    `[I|WORKER] ~2 [breng|brengt|brengen|bracht|rijd|rijdt|rijden|reed|begeleid|begeleidt] ~4 [naar|bij] ~3 ${place}`,
    `[breng|brengen|bracht|rijd|rijden|reed|begeleid|begeleiden] I ~4 [naar|bij] ~3 ${place}`,
    `en [ik|ondergetekende|og] ~5 [naar|bij|in|op] ~3 ${place}`,
    `< ~1 [OUTSIDE|FORMAL] ~~2 samen met ${client}`,
    `I ~5 [op|ophalen] voor ~2 ${place}`,
    `[CLIENT|CLIENT_HIM|NAME] meegenomen naar ~3 ${place}`,
    // beside them
    `I ~2 GO ~3 met ${client} ~6 ${place}`,
    `GO I ~2 met ${client} ~6 ${place}`,
    `[I|WORKER] ~1 [schoof|schuif|schuift] ~2 aan bij ~5 ${place}`,
    'FORMAL CLIENT I',
    `< [we|wij] ~1 naar ~3 ${place}`,
    `${place} [zat|zit|bleef|stond] ik ~2 bij ${client}`,
    `< ~2 met ${client} naar ~~8 naar ~3 ${place}`,
    `met ${client} ~3 ${place} ~2 bezocht`,
    `samen met ${client} ~5 [naar|op|bij] ~3 ${place}`,
    `[we|wij|samen] ~4 gewacht ~2 [bij|op|in] ~2 ${place}`,
    `< NUM? ~1 FORMAL met [CLIENT|CLIENT_HIM|NAME]`,
    'wachtkamer ~~6 [we|wij]',
    '[we|wij] ~6 wachtkamer',
    `[zat|zit|gezeten|zaten|zitten] ~5 naast ${client} ~~8 ${place}`,
    '[naast|bij] [CLIENT|CLIENT_HIM|NAME] [gezeten|zat|zit]',
    `I ~3 [aanwezig|erbij|ernaast] ~~6 ${place}`,
  ],
  unless: other,
  negation: 'blocks',
  signals: {
    'goes-along': {
      patterns: [
        'GO ik ~5 mee',
        'ik GO ~5 mee',
        'ik ~2 [CLIENT|CLIENT_HIM|NAME] begeleid',
        'ik [mee|erbij|ernaast]',
        '[I|WORKER] ~3 [erbij|ernaast|aanwezig] ![halen|haal|gehaald|betrekken|vragen|betrek]',
        'I ~4 WENT_ALONG',
        `I ~6 met ${client} ~4 ${along}`,
        'samen naar binnen',
        `met ${client} langs`,
        `op pad met ${client}`,
        `naast ${client} gezeten`,
        `gezeten naast ${client}`,
      ],
      unless: other,
      negation: 'blocks',
    },
    'asked-along': { patterns: ['of ik ~3 [mee|meeging|meewilde|WENT_ALONG]'] },
    'did-so': { patterns: ['heb ik gedaan'] },
    'sits-beside': {
      patterns: [`I ~4 naast ${client}`, `[zat|zit|bleef|stond] ik ~2 naast ${client}`],
      unlessInSentence: ['[belde|belt|bellen|gebeld|belletje|telefoon|speaker|luidspreker]'],
    },
    'outside-named': { patterns: [place] },
  },
  settle: (report) => [
    ...report.all('accompanied'),
    ...report
      .all('asked-along')
      .filter(({ sentence }) => report.between(sentence, sentence + 1, 'did-so').length > 0),
    ...[...report.all('goes-along'), ...report.all('sits-beside')].filter((one) => isOutside(report, one)),
  ],
  carries: [
    'Tarik en ik waren om negen uur bij de kantonrechter.',
    'Bezoek tandarts met mw., twee vullingen.',
    'Breng je maandag naar de intake, zei ik, en dat doe ik ook: dan breng ik je naar de kliniek.',
    'Dhr. moest naar de keuringsarts. Ik bleef erbij tot hij klaar was.',
    'Wij vrijdag met hem mee naar de voogd.',
    'Vanochtend met mevrouw De Wit bij de reumatoloog geweest.',
    'OT heeft cl begeleid bij de afspraak met de internist.',
    'Ik ben met je meegegaan naar het loket van de gemeente.',
    'Morgen haal ik hem om negen uur op voor de zitting.',
    'Cl vergezeld naar de notaris.',
    'We zijn samen naar het UWV gereden.',
    'Vanuit ondergetekende is betrokkene begeleid naar de rechtbank.',
    'Samen met mw. naar tandarts gegaan, ze was bloednerveus.',
    'Bij de intake van de GGZ ben ik erbij gebleven.',
    'Collega Sanne brengt hem donderdag naar de poli en blijft erbij.',
    'Mee naar bezichtiging Lindelaan met cl.',
    'ging vanmiddag mee met dhr. naar de oogarts',
    'Ik liep met haar mee naar het politiebureau om aangifte te doen.',
    'Ik zat ernaast toen de rechter uitspraak deed.',
    'Deze namiddag ben ik met Kevin tot bij het OCMW gegaan.',
    'Op verzoek van betrokkene was ondergetekende aanwezig bij het gesprek met de reclassering.',
    'Gesprek op school van haar zoon, ik was erbij.',
    'Volgende week ga ik met hem naar de bank om een rekening te openen.',
    'Cl durft niet alleen naar de huisarts, dus ik ga mee.',
    'We fietsten samen naar het gemeentehuis.',
    "Met z'n tweeën naar de woningbouw.",
    'Heb haar weggebracht naar het ziekenhuis en ben gebleven tot de uitslag er was.',
    'Vandaag naar de IND geweest met Yusuf.',
    'begeleiding gaat mee naar MDL-arts 12/3',
    'Huisarts bezocht met cl.',
    'Samen bij de rechtbank geweest.',
    'Wij zaten samen bij de oncoloog.',
  ],
  misses: [
    'Gisteren zat ik bij hem op de kamer en hadden we het over de huisarts.',
    'Ik ga morgen met de teamleider naar de corporatie.',
    'Cl ging alleen naar de huisarts.',
    'Zijn zus gaat mee naar de rechtbank.',
    'Ik heb een folder van de gemeente meegenomen.',
    'Cl van zijn kamer naar de spreekkamer gebracht.',
    'De huisarts komt morgen langs.',
    'Hij vroeg of ik mee wilde naar de rechtbank, maar hij redt het zelf wel.',
    'Cl nam de formulieren mee naar de gemeente.',
    'Het maatje gaat mee naar het ziekenhuis.',
    'Ze gaat met haar moeder naar de gynaecoloog.',
    'Samen de brief van de rechtbank gelezen.',
    'Ik heb bij de huisarts een recept gehaald.',
    'Mw. ging er zelf heen, ik ben niet meegegaan naar de bank.',
    'Met mevrouw gesproken over haar afspraak bij de huisarts.',
    'Met cl gekeken hoe ze bij het ziekenhuis komt.',
    'Met meneer op de bank gezeten en thee gedronken.',
  ],
};

/** Whether an outside place or party is named in the sentence or beside it. */
function isOutside(report: Report, { sentence }: Finding): boolean {
  return report.between(sentence - 2, sentence + 1, 'outside-named').length > 0;
}
