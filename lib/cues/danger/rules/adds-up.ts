import type { DangerRule, PatternGroup } from '../../engine/rule.ts';
import { dangerWords } from '../lexicon/danger-words.ts';
import { heaviestClauses } from '../risk.ts';

/** Signs too weak to count alone: enough of any kind, close together. Every kind of word is a sign. */
export const addsUp: DangerRule = {
  sign: 'adds-up',
  patterns: [],
  signals: Object.fromEntries(
    dangerWords.map(({ tokenClass }): [string, PatternGroup] => [tokenClass, { patterns: [tokenClass] }]),
  ),
  settle: heaviestClauses,
  carries: [
    'Ik heb gezien hoe hij haar bij haar bovenarm de auto in stuurde.',
    'Onbekende heeft een kaartje onder de ruitenwisser gestoken: ik zie jou.',
    'Zwanger van hem, hij wil dat zij het weghaalt en schopte haar in de buik.',
    'Jongen (12) vertelt dat hij met de riem krijgt als hij een onvoldoende haalt.',
    'Bij de tolk via de telefoon gevraagd, zonder man erbij: ja, hij doet het nog.',
    "Begeleidster wordt gebeld door moeder: 'kom snel, hij slaat hier alles kort en klein'.",
    'Op haar rug zag de verpleegkundige striemen.',
    'Ze draagt een zonnebril binnen, wil hem niet afdoen.',
    'Bewoonster kwam binnen met bebloede neus, zegt ruzie met vriend.',
    'Mw. heeft een dikke lip en zegt dat ze tegen een kastje is gelopen.',
    'Vader zegt: een pedagogische tik moet kunnen. Op haar rug staan vijf vingers.',
    'Neemt de laatste tijd vaker make-up over haar wang, collega zag blauw eronder.',
    'Ibtissam draagt twee paar sokken over haar polsen. Onder de sokken zitten touwafdrukken.',
  ],
  misses: [
    'Op de kermis schoot hij een knuffel voor zijn dochter.',
    'Zijn opa was wapensmid, vertelt hij.',
    'Het kind kreeg een waterpistool van oma.',
    'Tijdens de rondleiding door het legermuseum zag hij een geweer.',
    'Huisregels doorgenomen: geen wapens.',
    'De verhuurder heeft het slot vervangen na de lekkage.',
    'Hij speelde Fortnite en schreeuwde dat hij iedereen ging afmaken.',
    'Bewoner A. is boos over diefstal van zijn shag en heeft geroepen dat hij de dader wel krijgt.',
    'Zij wil haar opleiding afmaken.',
    'Hij krijgt zijn rijbewijs terug.',
    'Hij weet niet waar zijn zus woont.',
    'Anders bel ik morgen even, zei ze.',
    'Dochter bezoekt haar elke zondag.',
  ],
};
