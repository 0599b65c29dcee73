import type { WordList } from '../engine/word-list.ts';

/** Small words that hold a sentence together; the engine's clauses and negation rest on them. */
export const grammarWords: readonly WordList[] = [
  {
    tokenClass: 'NEG',
    entries: `nergens nimmer zonder weigert weigerde amper nauwelijks geenszins allerminst`,
  },
  {
    tokenClass: 'NOT_NEGATION',
    entries: `niet_alleen waarom_niet of_niet zo_niet geen_probleem niet_voor_niets niet_vergeten geen_bezwaar maakt_niet_uit geeft_niet niet_zonder `,
  },
  { tokenClass: 'NO', entries: `geen niet nooit niets niks niemand nie gene evenmin noch` },
  {
    tokenClass: 'SUBORDINATOR',
    entries: `omdat dat als wanneer toen terwijl hoewel zodat totdat voordat nadat sinds zodra mits tenzij aangezien doordat wie wat waar waarin waarmee waarvan waarover waarbij waardoor waarop hoe waarom zolang indien `,
  },
  { tokenClass: 'AND', entries: `en of` },
  { tokenClass: 'COORDINATOR', entries: `maar want dus doch alleen_maar` },
  {
    tokenClass: 'DET',
    entries: `de het een 't 'n deze die dit dat dezelfde elke elk iedere ieder alle sommige enkele een_paar twee drie vier beide ene andere welke`,
  },
  {
    tokenClass: 'POSS',
    entries: `zijn z'n zn haar d'r dr hun mijn m'n mn je jouw uw ons onze diens wiens jullie`,
  },
  {
    tokenClass: 'PREP',
    entries: `met bij van naar aan op in over voor door tegen tot uit om tussen via vanuit namens rond mbt ivm zonder langs achter naast onder per sinds na wegens ondanks vanwege`,
  },
  {
    tokenClass: 'SUBJECT',
    entries: `ik hij zij ze we wij jij je men iedereen niemand er dit dit iemand ondergetekende og`,
  },
  {
    tokenClass: 'ADJ',
    entries: `oude oudere oudste jonge jongere jongste beste goede lieve nieuwe eigen enige andere vroegere volwassen grote kleine halve zieke bejaarde alleenstaande bezorgde betrokken trouwe verre `,
  },
  {
    // Where people are from whom one knows without being related: 'Sjaak van beneden'.
    tokenClass: 'NEAR_BY',
    entries: `beneden boven hiernaast hierboven hieronder overkant werk voetbal kerk moskee club koor sportschool buurt straat portiek galerij flat hoek camping volkstuin markt boksen school vroeger biljart buurthuis kroeg haven`,
  },
];
