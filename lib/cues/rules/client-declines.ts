import type { CueRule } from '../engine/rule.ts';
import { isNear } from './near.ts';

/** The client does not want somebody from the network to be involved, contacted or told. */
export const clientDeclines: CueRule = {
  cue: 'client-declines',
  patterns: [
    '{ WISH ~3 [NO|niet|onder_geen_beding] ~~2 [dat]? ~~4 [PERSON|NETWORK_MEETING] ~6 INVOLVE }',
    '{ WISH ~6 PERSON ~4 [niet|geen|er_niet] ~3 INVOLVE }',
    '{ WISH ~3 PERSON ~3 [erbuiten|buiten|niet_inschakelen] }',
    '{ WISH ~3 [niet] ~~2 dat ~~2 [ik|we|wij|iemand|begeleiding] ~4 PERSON ~3 INVOLVE }',
    '{ PERSON ~6 NEED ~4 [niet|niets|niks|nergens|geen|er_niet] ~6 INFORMED }',
    '{ PERSON ~5 NEED ~3 [het]? [niet|niets|niks] ~4 }',
    '{ PERSON ~4 [weet|weten] ~3 [niks|niets|van_niks|van_niets|niet] ~~6 zo [blijven|houden] }',
    '{ [niet|niets|niks] ~2 [aan|tegen] ~3 PERSON ~2 [zeggen|vertellen|doorgeven|laten] }',
    '{ [laat|hou|houd] ~4 PERSON ~4 [erbuiten|daaruit|buiten] }',
    '{ PERSON ~~4 OUT ~1 [blijven|houden|laten|blijft] }',
    '{ PERSON ~4 [niet_erbij|er_niet_bij|niet_welkom] }',
    '{ [REFUSED] ~4 PERSON ~4 INVOLVE }',
    '{ NETWORK_MEETING ~6 [niet_nodig|niet_zitten|REFUSED|NAY_SAID] }',
    '{ [durft|durfde] ~4 PERSON ~3 niet ~3 [vertellen|zeggen|bellen] }',
    '{ toestemming ~3 PERSON ~6 [ingetrokken|geweigerd] }',
  ],
  unless: ['PERSON ~3 [wil|wilde] niet'],
  signals: {
    'proposal-of-person': { patterns: ['PROPOSED ~~5 [PERSON|NETWORK_MEETING]', '[PERSON|NETWORK_MEETING] ~~5 PROPOSED'] },
    'said-no': { patterns: ['{ << ~2 NAY_SAID }', '{ [zei|zegt|antwoord|antwoordde] ~3 nee }', '{ REFUSED }'] },
    'keep-out': {
      patterns: [
        '{ [hij|zij|ze|die|hem|haar] ~4 [hoeft|mag|moet|hoeven|mogen] ~4 [niks|niets|niet] ~3 [weten|horen|erbij] }',
        '{ WISH ~2 [hem|haar|ze|hen|hun] ~2 niet ~3 INVOLVE }',
        '{ WISH ~2 niet ~~1 dat ~1 [hij|zij|ze|we|wij|ik] ~5 INVOLVE }',
        '{ [moet|mag] zo [blijven] }',
      ],
    },
  },
  settle: (report) => [
    ...report.all('client-declines'),
    ...report.all('said-no').filter((one) => isNear(report, one, 'proposal-of-person', 1)),
    ...report.all('keep-out').filter((one) => isNear(report, one, 'person', 1)),
  ],
  carries: ['Mw. wil niet dat wij haar dochter bellen.', 'Zijn vader hoeft van hem niets te weten.', 'Ik stelde een netwerkberaad voor. Nee, zei hij meteen.'],
  misses: ['Hij wil geen medicatie.', 'Zijn zus wil niet komen.', 'Ze wil haar moeder zondag bellen.'],
};
