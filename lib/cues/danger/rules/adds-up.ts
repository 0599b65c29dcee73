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
    'Zwanger van hem, hij wil dat zij het weghaalt en schopte haar in de buik.',
    'Jongen (12) vertelt dat hij met de riem krijgt als hij een onvoldoende haalt.',
    "Begeleidster wordt gebeld door moeder: 'kom snel, hij slaat hier alles kort en klein'.",
    'Op haar rug zag de verpleegkundige striemen.',
    'Ze draagt een zonnebril binnen, wil hem niet afdoen.',
    'Bewoonster kwam binnen met bebloede neus, zegt ruzie met vriend.',
    'Mw. heeft een dikke lip en zegt dat ze tegen een kastje is gelopen.',
    'Vader zegt: een pedagogische tik moet kunnen. Op haar rug staan vijf vingers.',
    'Neemt de laatste tijd vaker make-up over haar wang, collega zag blauw eronder.',
    "'We praten daar thuis niet over', zei Mehmet. Zijn broertje zat naast hem met een tand eruit.",
    "Ze at met links. Rechterhand verbonden. 'Tussen de deur gekomen.' Haar man lachte: 'Die is zo lomp.'",
    "Bij binnenkomst rook ik alcohol. Blauwe plek bij oog. 'Gevallen,' zegt mevrouw en kijkt naar haar man.",
  ],
  misses: [
    'Huisregels doorgenomen: geen wapens.',
    'De verhuurder heeft het slot vervangen na de lekkage.',
    'Bewoner A. is boos over diefstal van zijn shag en heeft geroepen dat hij de dader wel krijgt.',
    'Hij krijgt zijn rijbewijs terug.',
    'Hij weet niet waar zijn zus woont.',
    'Anders bel ik morgen even, zei ze.',
    'Ze zijn op zoek naar een grotere woning.',
    'Hij wil de locatie van de dagbesteding eerst zien.',
    'Nieuwe camera in de gang van de opvang opgehangen.',
    'Haar zus belt elke dag en dat vindt ze soms wat veel.',
    'Broer belde: of hij langs mag komen met zijn verjaardag. Doorgegeven, dhr. belt terug.',
    'Medebewoner klopte midden in de nacht op zijn deur voor een aansteker. Irritant, vindt hij.',
    'Dhr. zit vast wegens een openstaande boete.',
  ],
};
