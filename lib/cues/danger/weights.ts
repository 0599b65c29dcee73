// Written by scripts/train-danger.ts; not to be edited by hand.

/** Names by weight. */
type ByWeight = readonly (readonly [weight: number, names: string])[];

/** What each sign of danger weighs, in tenths of log odds. */
export const signWeights: ByWeight = [
  [14, `MATE POLICE weapon-used`],
  [13, `WEAPON violence`],
  [12, `FLIGHT HARM PROTECT exploitation`],
  [11, `BODY HUSH fear goes-without`],
  [10, `MARK OWN TRAFFIC abuse threat`],
  [9, `ABUSE AFRAID COERCE OTHERS SAYS SHE locked-up will-find`],
  [8, `STALK`],
  [7, `ELDER HIT control hidden lured made-to or-else pursuit`],
  [6, `CONTROL MINOR PLACE he-and-she marked`],
  [5, `AGAIN MAY MENACE`],
  [4, `FIERCE HE THREATEN VICTIM seen-by-child taken-away`],
  [3, `HONOUR LURK SEIZE`],
  [-8, `DULL`],
  [-9, `GONE MISHAP PLAY WARM`],
];

/** Words that weigh for or against danger beside the signs: mostly how things are told. */
export const wordWeights: ByWeight = [
  [8, `wordt`],
  [7, `als`],
  [6, `binnen door euro thuis zeggen`],
  [5, `andere buiten onder waar`],
  [4, `adres auto keer krijgt meer slaapt tegen`],
  [3, `een ex gedaan geweest gezegd naam niet op praten school staan toen via weet zegt zus`],
  [2, `af bij dat heeft huis in is je meneer naar zij`],
  [-2, `cl goed sinds terug voor vrijdag`],
  [-3, `broer dhr heb mee niemand nog vertelde was wel zondag`],
  [-4, `dus mevrouw om over vindt wat zelf`],
  [-5, `mw we`],
];

/** What each word takes away: the more is written, the more signs stand there by chance. */
export const perWord = 0.5;

/** From here on it is danger. */
export const enough = 18;
