import type { Report } from '../engine/report.ts';
import type { CueRule, Finding } from '../engine/rule.ts';

/** Whom one goes with: any word that is no preposition and nobody informal ('met haar', not 'met haar zus'). */
const client = '*&![PREP|PERSON|VOLUNTEER|WORKER|mee|de|het|een] ![PERSON|FORMAL|VOLUNTEER]';
const him = '[CLIENT|CLIENT_HIM|NAME]';
const place = '[OUTSIDE|FORMAL]';
const takes =
  '[breng|brengt|bracht|gebracht|weggebracht|rijd|rijdt|reed|gereden|begeleid|begeleidt|vergezelt]';
const to = '[naar|bij|tot|voor|op|in]';
const along = '[mee|WENT_ALONG]';

/** Somebody else goes, something else is taken along, or it is only asked. */
const other = [
  '[neem|neemt|nam|nemen|geeft|kijk|kijkt|doet] ~6 mee',
  `NEG ~1 ${along}`,
  `[PERSON|VOLUNTEER|wie|iemand|niemand] ~6 ${along}`,
  // what one does with somebody in the office
  `[gesproken|besproken|gekeken|gebeld|gemaakt] ~8 ${place}`,
  `[of|nodig|aanbod|aangeboden] ~~5 ${along}`,
];

/** A professional goes along with the client to an appointment outside. */
export const accompanied: CueRule = {
  cue: 'accompanied',
  patterns: [
    // going along
    `${along} ~3 ${to} ~4 ${place}`,
    `WORKER ~6 met ${him} ~3 ${along}`,
    // with the client
    `met ${client} ~4 [naar|bij|tot] ~4 ${place}`,
    `met ${him} ~3 [op|in] ~2 ${place}&!bank`,
    `FORMAL ~2 met ${him} >`,
    `([samen|we|wij]|en ik) ~5 [naar|bij] ~4 ${place}`,
    // taken there
    `([WORKER|CLIENT|CLIENT_HIM|NAME] ~3 ${takes}|${takes} WORKER) ~6 ${to} ~4 ${place}`,
    // beside them
    '[we|wij] ~6 wachtkamer',
    `naast ${him} ~~8 ${place}`,
  ],
  unless: other,
  negation: 'blocks',
  signals: {
    'goes-along': {
      patterns: [`WORKER ~6 ${along}`, 'I ~1 [erbij|ernaast|aanwezig]', `WORKER ~4 naast ${him}`],
      unless: other,
      negation: 'blocks',
    },
    'outside-named': { patterns: [place] },
  },
  settle: (report) => [
    ...report.all('accompanied'),
    ...report.all('goes-along').filter((one) => isOutside(report, one)),
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
    'Vandaag naar de IND geweest met hem.',
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
