import type { CueRule } from '../engine/rule.ts';
import { isNear } from './near.ts';

/** The client does not want somebody from the network to be involved, contacted or told. */
export const clientDeclines: CueRule = {
  cue: 'client-declines',
  patterns: [
    // wil niet dat (wij) haar dochter bellen; wil niet dat zijn zuster wordt ingelicht
    '{ [WISH|hoeft|hoefde] ~3 [niet|onder_geen_beding|geenszins|nooit] ~~2 dat ~~5 [PERSON|iemand|NETWORK_MEETING] ~6 INVOLVE }',
    '{ WISH ~6 PERSON ~4 [niet|er_niet|nooit] ~4 [INVOLVE|inschakelen|erbij|bij] }',
    '{ PERSON ~3 WISH ~3 [niet|er_niet|er_juist_niet|juist] ~3 [erbij|bij|inschakelen|INVOLVE] }',
    '{ WISH ~~4 dat ~3 PERSON ~6 [OUT|buiten] ~1 }',
    '{ [WISH|verlangt] ~~2 dat ~5 PERSON ~4 [uitgesloten|geweerd|niets|niet] ~3 }',
    '{ WISH ~~2 dat [wij|we|ik|begeleiding] ~3 [PERSON|hem|haar|hen|ze] ~2 niet ~2 INVOLVE }',
    // hoeft niets te weten; mag niet horen; hoeft er niet bij
    '{ PERSON ~6 NEED ~4 [niet|niets|niks|nergens|er_niet|er_niks] ~6 [INVOLVE|bij|zitten|weten|horen|komen] }',
    '{ NEED ~4 PERSON ~3 [niet|niets|niks|nergens|er_niet] ~6 [INVOLVE|bij|zitten|weten|horen] }',
    '{ [rest|niemand|anderen|iedereen] ~4 [hoeft|hoeven|mag|mogen|moet] ~5 [niet|niets|niks|iets|dit|dat|het]? ~5 [te_weten|weten|horen|te_horen] }',
    '{ [hoeft|hoeven|mag|mogen] ~4 niemand ~4 [weten|horen] }',
    '{ PERSON ~3 [weet|weten|wist] ~3 [niks|niets|van_niks|van_niets|niet] ~~8 zo [blijven|houden|laten] }',
    '{ [niet|niets|niks] ~2 [aan|tegen|naar] ~3 PERSON ~3 [TELL|doorgeven]? }',
    '{ [laat|hou|houd|houden|laten] ~4 PERSON ~4 [OUT|buiten] }',
    '{ PERSON ~~5 [moet|mag|blijft|blijven|laat|houden|hou|wil] ~5 [OUT|buiten] ~1 }',
    '{ PERSON ~~3 [absoluut_niet|liever_niet|er_niet_bij|niet_erbij|onder_geen_beding] }',
    '{ PERSON ~3 [er_niet_bij|niet_erbij] }',
    '{ PERSON ~4 [op|volgens] ~3 verzoek ~3 niet ~3 INVOLVE }',
    '{ [op|volgens] ~3 verzoek ~6 PERSON ~4 niet ~3 INVOLVE }',
    // weigering van wat is voorgesteld
    '{ REFUSED ~6 [PERSON|NETWORK_MEETING] ~4 }',
    '{ [NETWORK_MEETING|PERSON] ~~8 [REFUSED|niet_nodig|nergens_voor_nodig] }',
    '{ [geen_behoefte|geen_zin] ~3 [PERSON|NETWORK_MEETING|CIRCLE] }',
    '{ toestemming ~~8 PERSON ~~8 [ingetrokken|geweigerd|niet] }',
    '{ geen ~1 toestemming ~~8 PERSON }',
    '{ [durft|durfde|wil|wilde] ~4 PERSON ~4 niet ~3 TELL }',
    '{ PERSON ~4 [bewust|expres] ~2 [niet|niets|niks] ~2 [TELL|verteld|gezegd] }',
    '{ WISH ~3 geen ~3 [contact|bezoek|hulp] ~3 [van|met] ~3 PERSON }',
  ],
  unless: ['PERSON [wil|wilde|weigert|weigerde] ~1 niet', '[PERSON|die] ~2 [weigert|weigerde|weigeren]'],
  signals: {
    'proposal-of-person': {
      patterns: [
        '[stelde|stel|stelden|stelt] ~~8 [PERSON|NETWORK_MEETING|CIRCLE] ~6 voor',
        '[bood|bied|biedt] ~~8 [PERSON|NETWORK_MEETING|CIRCLE] ~6 aan',
        'PROPOSED ~~8 [PERSON|NETWORK_MEETING|CIRCLE]', '[PERSON|NETWORK_MEETING|CIRCLE] ~~8 PROPOSED', 'of ~4 PERSON ~6 [mag|mocht|kan|kon|wil|INVOLVE]'],
    },
    'said-no': {
      patterns: ['{ << ~2 NAY_SAID }', '< { NAY_SAID }', '{ [zei|zegt|antwoord|antwoordde|is] ~4 nee }', '{ REFUSED }', '{ nee ~2 [zei|zegt|riep] }'],
    },
    'keep-out': {
      patterns: [
        '{ [hij|zij|ze|die] ~4 [hoeft|mag|moet|hoeven|mogen] ~4 [niks|niets|niet|nergens] ~4 [weten|horen|erbij|bij] }',
        '{ WISH ~2 [hem|haar|ze|hen|hun] ~3 [niet|er_niet] ~3 [INVOLVE|bij] }',
        '{ WISH ~3 [niet|onder_geen_beding] ~~2 dat ~2 [hij|zij|ze|die|deze|we|wij|ik|iemand|begeleiding|er|dat] ~5 [INVOLVE|TELL] }',
        '{ dat ~3 [moet|mag|zal] ~4 zo [blijven] }',
        '{ [hou|houd|houdt|hield|houden] ~3 [hem|haar|ze|hen|die] ~3 [OUT|buiten] }',
        '{ laat ~2 [hem|haar|ze|hen|die] ~2 OUT }',
        '{ [hij|zij|ze|die] ~4 [moet|mag|blijft] ~4 [OUT] ~1 }',
        '{ WISH ~3 niet ~~2 dat ~4 [hij|ze|zij|die] ~3 TELL }',
      ],
    },
  },
  settle: (report) => [
    ...report.all('client-declines'),
    ...report.all('said-no').filter((one) => isNear(report, one, 'proposal-of-person', 1)),
    ...report.all('keep-out').filter((one) => isNear(report, one, 'person', 3)),
  ],
  carries: [
    'Mw. wil niet dat wij haar dochter bellen.',
    'Zijn vader hoeft van hem niets te weten.',
    'Ik stelde een netwerkberaad voor. Nee, zei hij meteen.',
    'Haar zus belde. Ze wil niet dat die hoort waar ze is.',
  ],
  misses: ['Hij wil geen medicatie.', 'Zijn zus wil niet komen.', 'Ze wil haar moeder zondag bellen.'],
};
