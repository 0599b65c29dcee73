import type { CueRule, Finding } from '../engine/rule.ts';
import { livingPersons } from './informal-network.ts';
import { isNear } from './near.ts';

/** The client has no, hardly any, or only an unusable network; withdrawn where living people are named. */
export const noNetwork: CueRule = {
  cue: 'no-network',
  patterns: [
    '[er|verder|ook|hier|nu|thuis|daar|daarbuiten|buiten] ~3 [is|was|zijn|waren|woont] ~6 NOBODY',
    '[is|was|zijn] ~1 er ~6 NOBODY',
    '[heeft|had|hebben|heb|hebt] ~6 NOBODY',
    'NOBODY ~3 [heeft|had|hebben|heb|hebt]',
    '[kent|kende|ken|ziet|zag|spreekt|sprak|ontvangt|wist|weet] ~~7 NOBODY',
    'NOBODY ~2 [meer|over|anders]',
    'CIRCLE ~3 [is|was|zijn|bleek|blijkt|lijkt]? ~3 SCANT',
    'SCANT ~1 CIRCLE',
    'CIRCLE ~1 bestaat ~1 uit ~2 [hulpverleners|hulpverlening|begeleiders|professionals|instanties|ons]',
    'CIRCLE ~2 [heeft|zijn] ~2 niet',
    '[tool|TOOL|kaart] ~4 alleen ~2 [eigen_naam|naam]',
    'alleen in [nederland|belgie|dit_land]',
    '[kan|kon] ~1 niemand ~2 [bedenken|noemen|opnoemen|invullen]',
    '[heeft|had] nooit [vrienden|PERSON] gehad',
    '[CIRCLE|contactpersoon|contactpersonen|noodcontact] ~~1 [geen|nihil|niemand|nul] >>',
    '[volledig|sociaal|totaal|geheel|compleet] geisoleerd',
    '[leeft|leefde|zit] ~2 [geisoleerd|isolement]',
    'er komt ~2 niemand',
    '[alle|al] ~3 PERSON ~~6 [niks|niets] ~1 aan',
    '[geen|nauwelijks|amper|nihil|zonder] ~2 CIRCLE',
    '[geen|nooit] ~1 [PERSON|broers|zussen|vrienden] ~~4 [geen|of|noch|en|nooit] ~2 [PERSON|vrienden|contacten|kennissen]',
    'PERSON ~~2 [noch|nooit|geen] ~2 PERSON',
    'geen PERSON [meer|hier|over]',
    '[familie|vrienden|kennissen] ~1 [heeft|is|zijn|had] ~3 niet ~1 >',
    '[staat|stond|sta|doet|moet] ~2 [er|het|alles] ~3 [alleen_voor|alleen]',
    '[helemaal_alleen|moederziel|moederziel_alleen|alleen_op_de_wereld|er_alleen_voor|er_helemaal_alleen_voor]',
    '[niemand] ~~4 LEAN',
    '[alle|iedereen|allemaal] ~~8 [dood|weg|overleden|spoorloos|dement|verdwenen|kwijt]',
    'nooit ~2 [een]? [mens|iemand|bezoek]',
    '[niets|niks|alleen] ~2 [instanties|hulpverleners|hulpverlening|professionals|jullie|begeleiding] >',
    'geen [mens|kip|ziel|sterveling|hond|levende]',
    '[nul|0] [mensen|contacten|vrienden|personen]',
    '<< { niemand } ~2 >>',
    'niemand ~~1 [nooit|meer]',
    '[ziet|kent|spreekt] ~2 behalve ~2 [ons|mij|begeleiding] ~~8 niemand',
  ],
  signals: {
    besides: {
      patterns: [
        'PERSON ~~8 [verder|voor_de_rest|daarbuiten|buiten_hem|buiten_haar|behalve]',
        '[behalve|buiten|naast|op] ~2 PERSON',
      ],
    },
  },
  unlessInSentence: [
    'NOBODY ~1 [thuis|nam|neemt|opgenomen|vrij|beschikbaar|binnen|reageerde|reageert|wakker] >',
    'NOBODY [nam|neemt] ~2 op',
    'NOBODY ~3 [opendeed|open|deed|deden|aanwezig|bereikt|inlichten|thuis_was|mag|hoeft|gezien]',
    '[wij|we|ik] ~3 NOBODY ~3 [bellen|inlichten|vertellen|zeggen|informeren]',
    '[deed|nam|neemt|mag|hoeft|wil|wilde|moet|mocht] ~2 NOBODY',
    '[netwerk] ~2 [tel|telefoon|wifi|internet]',
    'eerst ~2 NOBODY',
  ],
  settle: (report) => {
    const found = report.all('no-network');
    // The only ones named may be those that the sentence itself takes back ('de buren kent hij alleen van gezicht').
    const beside = (person: Finding): boolean =>
      !found.some((one) => one.sentence === person.sentence && !isNear(report, person, 'besides', 0));
    return report.once(livingPersons).some(beside) ? [] : found;
  },
  carries: [
    'Verder heeft ze niemand.',
    'Zijn netwerk is nihil.',
    'Hij heeft familie noch vrienden.',
    'Er is geen mens die hij kan bellen.',
  ],
  misses: [
    'Er deed niemand open.',
    'Haar zus belt elke dag, verder is er niemand.',
    'Wij bellen niemand zonder toestemming.',
  ],
};
