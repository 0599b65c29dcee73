// Written by scripts/train-danger.ts; not to be edited by hand.

/** Names by weight. */
type ByWeight = readonly (readonly [weight: number, names: string])[];

/** What each sign of danger weighs, in tenths of log odds. */
export const signWeights: ByWeight = [
  [14, `POLICE weapon-used`],
  [13, `HARM MATE WEAPON`],
  [12, `BODY PROTECT violence`],
  [11, `FLIGHT exploitation fear goes-without`],
  [10, `AFRAID HUSH OTHERS OWN`],
  [9, `ABUSE MARK SAYS SHE abuse threat`],
  [8, `COERCE HIT STALK TRAFFIC control`],
  [7, `ELDER locked-up lured pursuit will-find`],
  [6, `AGAIN MINOR made-to marked`],
  [5, `CONTROL PLACE SEIZE he-and-she hidden may-not taken-away`],
  [4, `FIERCE HE LURK MAY MENACE VICTIM`],
  [3, `or-else seen-by-child`],
  [2, `HONOUR THREATEN`],
  [-8, `DULL`],
  [-9, `MISHAP WARM`],
  [-11, `GONE`],
  [-13, `PLAY`],
];

/** Words that weigh for or against danger beside the signs: mostly how things are told. */
export const wordWeights: ByWeight = [
  [6, `als door thuis wordt`],
  [5, `andere binnen buiten euro keer onder papa waar zeggen`],
  [4, `'s adres auto ex foto foto's gedaan jongen mama meer slaapt tegen weet zus`],
  [3, `anders gaf geweest gezegd heeft kreeg krijgt laten naam niet oudste praten slot staan toen vraagt wij zag zegt`],
  [2, `af bij dat een hier hij huis iets ik is je kamer me meneer naar op school via vrouw weg zij`],
  [-2, `bang belt cl dochter eigen even gehad goed komen ligt mag ouders stond straat terug vader vertelde vragen vrijdag want weken wel weten zat zaterdag zich zondag`],
  [-3, `broer dhr dus eens eerste gewoon heb koffie lang mee mist morgen niemand nog sinds sloeg vroeg was zelf`],
  [-4, `iemand mevrouw mw om over veel vindt wat we`],
];

/** What each word takes away: the more is written, the more signs stand there by chance. */
export const perWord = 0.40;

/** From here on it is danger. */
export const enough = 19;
