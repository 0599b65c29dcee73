import type { CueRule, Finding } from '../engine/rule.ts';
import type { Report } from '../engine/report.ts';
import { isNear } from './near.ts';

/** All in one clause: somebody, 'niet', wanting or having to, and getting in touch or telling. */
function looseRefusals(report: Report): readonly Finding[] {
  return report.all('not').filter((not) => {
    const beside = (name: string): boolean =>
      report
        .between(not.sentence, not.sentence, name)
        .some((one) => one.firstClause === not.firstClause && one.lastClause === not.lastClause);
    return beside('person') && beside('wanting') && beside('involving') && !beside('they-want') && !beside('outside-rule');
  });
}

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
    '{ [niet|niets|niks] ~2 [aan|tegen|naar] ~3 PERSON ~3 [TELL|doorgeven] }',
    '{ < ~2 [niet|niets|niks|nog_niet] ~1 [aan|tegen] ~2 PERSON }',
    '{ [laat|hou|houd|houden|laten] ~4 PERSON ~4 [OUT|buiten] }',
    '{ PERSON ~~5 [moet|mag|blijft|blijven|laat|houden|hou|wil] ~5 [OUT|buiten] ~1 }',
    '{ PERSON ~~3 [absoluut_niet|liever_niet|onder_geen_beding] }',
    '{ PERSON NAME? [er_niet_bij|niet_erbij] }',
    '{ PERSON ~4 [op|volgens] ~3 verzoek ~3 niet ~3 INVOLVE }',
    '{ [op|volgens] ~3 verzoek ~6 PERSON ~4 niet ~3 INVOLVE }',
    '{ WISH ~3 [CIRCLE|contactpersoon] ~4 [niet|er_niet] ~3 [INVOLVE|bij] }',
    '{ WISH ~2 geen ~2 [PERSON|CIRCLE] ~3 [INVOLVE|erbij|bij] }',
    '{ PERSON ~3 [niets|niks|niet] ~2 [willen|wil|wilde|te] ~2 TELL }',
    '{ PERSON ~~5 [blijft|blijven] ~5 buiten }',
    '{ [hulp|steun] van ~3 PERSON ~3 niet ~2 [aannemen|nodig|hebben] }',
    '{ < niet ~3 PERSON INVOLVE }',
    '{ geen ~1 [contact|bezoek] ~2 [met|van] ~3 PERSON ~~3 [wil|wens|liever|verzoek|hoeft] }',
    '{ niet ~1 aan denken ~~1 dat ~3 PERSON ~5 TELL }',
    '{ PERSON ~1 INVOLVE ~2 [vindt|vond] ~3 [te_vroeg|niet_nodig|niks|geen] }',
    '{ PERSON ~1 INVOLVE ~4 [mag|hoeft|wil|wilde|moet|wilt] ~3 niet }',
    '{ PERSON ~6 [wens|verzoek|aandringen] ~4 niet ~3 INVOLVE }',
    '{ [wens|verzoek|aandringen] ~6 PERSON ~4 niet ~3 INVOLVE }',
    '{ geen ~1 contact ~3 [willen|wil|wilde|wensen|wenst] ~2 [met]? ~3 PERSON }',
    '{ [geen|zonder] ~1 PERSON bij ~2 }',
    '{ [laat|laten] ~3 PERSON ~2 met_rust }',
    '{ PERSON ~5 komt er niet in }',
    '{ PERSON ~5 [niet|niets|niks|niks|nergens] ~3 NEED ~3 INVOLVE }',
    '{ PERSON ~~6 [niks|niets] ~2 mee te maken }',
    '{ mee ~3 PERSON ~3 [niks|niets] ~2 [mee]? te maken }',
    '{ [niks|niets] ~2 PERSON ~2 te maken }',
    '{ [houdt|hield|houden] ~3 PERSON ~3 [op_afstand|af|buiten|erbuiten] }',
    '{ contact ~1 met ~3 PERSON ~3 [houdt|hield|wijst|wees|slaat] ~3 af }',
    '{ [liever|verder|absoluut|nog] geen ~1 contact ~3 [met|naar] ~3 PERSON }',
    '{ geen ~1 contact ~1 [opnemen|zoeken|leggen|opgenomen] ~1 met ~3 PERSON }',
    '{ [vroeg|vraagt|verzocht|verzoekt|smeekte|drukte|drukt] ~~8 [PERSON|NETWORK_MEETING] ~3 niet ~3 INVOLVE }',
    '{ [vroeg|vraagt|verzocht|verzoekt|smeekte|drukte|drukt] ~~8 [niets|niet|niks] ~2 [tegen|aan|naar] ~2 PERSON }',
    '{ [liever|graag] ~~3 dat ~5 PERSON ~3 niet ~3 INVOLVE }',
    '{ liever ~~4 zonder ~3 PERSON }',
    '{ [geen] PERSON ~2 erbij }',
    '{ niemand ~2 erbij }',
    '{ niet_nodig ~~1 dat ~4 PERSON }',
    '{ [staat|stond] ~3 niet ~2 open voor ~4 [PERSON|NETWORK_MEETING|CIRCLE|contact] }',
    '{ [voelt|voelde] ~2 [niets|niks|weinig] ~1 voor ~4 [PERSON|NETWORK_MEETING|CIRCLE] }',
    '{ contact ~2 [met|naar] ~3 PERSON ~6 [niet_klaar|nog_niet_klaar|niet_aan_toe|brug_te_ver|te_vroeg|nog_niet] }',
    '{ PERSON ~~6 lastig ~2 [vallen|te_vallen] }',
    // weigering van wat is voorgesteld
    '{ REFUSED ~6 [PERSON|NETWORK_MEETING|CIRCLE] ~4 }',
    '{ [NETWORK_MEETING|PERSON|CIRCLE] ~~8 [REFUSED|niet_nodig|nergens_voor_nodig] }',
    '{ [geen_behoefte|geen_zin] ~3 [PERSON|NETWORK_MEETING|CIRCLE] }',
    '{ toestemming ~~8 PERSON ~~8 [ingetrokken|geweigerd|niet] }',
    '{ geen ~1 toestemming ~~8 PERSON }',
    '{ [durft|durfde|wil|wilde] ~4 PERSON ~4 niet ~3 TELL }',
    '{ PERSON ~4 [bewust|expres] ~2 [niet|niets|niks] ~2 [TELL|verteld|gezegd] }',
    '{ WISH ~3 geen ~3 [contact|bezoek|hulp] ~3 [van|met] ~3 PERSON }',
  ],
  unlessInSentence: ['[beschikking|contactverbod|maandenlang]', 'van NAME', 'FORMAL ~3 [weigert|weigerde|wijst|wees]', 'van ~1 [rechter|rechtbank|officier|reclassering|jeugdbescherming|voogd|gezinsvoogd] >'],
  unless: ['PERSON [wil|wilde|weigert|weigerde] ~1 niet', '[PERSON|die] ~2 [weigert|weigerde|weigeren]'],
  signals: {
    not: { patterns: ['[niet|niets|niks|geen|nooit|nt|niemand]'] },
    wanting: { patterns: ['[WISH|NEED|liever|wens|verzoek|moogt|wilt]'] },
    involving: { patterns: ['[INVOLVE|TELL|erbij|bij_betrekken|aannemen]&![komen|kom|komt|mee|helpen|helpt|helpt|zien|ziet|praten|zitten]'] },
    'they-want': { patterns: ['PERSON ~2 [wil|wilde|wilden|willen|weigert|kan|kon]'] },
    'outside-rule': { patterns: ['[beschikking|contactverbod|maanden|maandenlang|jaren]', 'van ~1 [rechter|officier|voogd|NAME] >', 'durft'] },
    'proposal-of-person': {
      patterns: [
        '[stelde|stel|stelden|stelt] ~~8 [PERSON|NETWORK_MEETING|CIRCLE] ~6 voor',
        '[bood|bied|biedt] ~~8 [PERSON|NETWORK_MEETING|CIRCLE] ~6 aan',
        'PROPOSED ~~8 [PERSON|NETWORK_MEETING|CIRCLE]', '[PERSON|NETWORK_MEETING|CIRCLE] ~~8 PROPOSED', 'of ~4 PERSON ~6 [mag|mocht|kan|kon|wil|INVOLVE]', '<< ~3 PERSON ~2 INVOLVE >>'],
    },
    'said-no': {
      patterns: ['{ << ~2 NAY_SAID }', '< { NAY_SAID }', '{ [zei|zegt|antwoord|antwoordde|is] ~4 nee }', '{ REFUSED }', '{ nee ~2 [zei|zegt|riep] }', '{ [schudde|schudt] ~4 [hoofd|nee] }'],
    },
    'keep-out': {
      unless: ['PERSON ~2 WISH'],
      patterns: [
        '{ [hij|zij|ze|die] ~4 [hoeft|mag|moet|hoeven|mogen] ~4 [niks|niets|niet|nergens] ~4 [weten|horen|erbij|bij] }',
        '{ WISH ~2 [hem|haar|ze|hen|hun] ~3 [niet|er_niet] ~3 [INVOLVE|bij] }',
        '{ WISH ~3 [niet|onder_geen_beding] ~~2 dat ~2 [hij|zij|ze|die|deze|we|wij|ik|iemand|begeleiding|er|dat] ~5 [INVOLVE|TELL] }',
        '{ [niets|niks|niet] ~1 [tegen|aan] [hem|haar|hen|ze] ~2 TELL }',
        '{ [wil|wilde|houdt|hield|laat] ~2 dat ~2 zo [houden|laten|blijven]? }',
        '{ [hem|haar|ze|hen] ~4 lastig ~2 [vallen|te_vallen] }',
        '{ [die|hij|zij|ze] ~2 komt er niet ~2 }',
        '{ < dat hoeft ~3 niet }',
        '{ < ~1 hoefde niet > }',
        '{ blijft er ~4 buiten }',
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
    ...looseRefusals(report),
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
