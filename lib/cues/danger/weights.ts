// Written by scripts/train-danger.ts; not to be edited by hand.

/** Names by weight. */
type ByWeight = readonly (readonly [weight: number, names: string])[];

/** What each sign of danger weighs, in tenths of log odds. */
export const signWeights: ByWeight = [
  [14, `MATE POLICE weapon-used`],
  [13, `WEAPON violence`],
  [12, `FLIGHT PROTECT`],
  [11, `BODY HARM exploitation fear goes-without`],
  [10, `HUSH OWN`],
  [9, `AFRAID MARK OTHERS SAYS SHE TRAFFIC abuse control threat`],
  [8, `ABUSE COERCE HIT STALK locked-up pursuit`],
  [7, `MINOR lured will-find`],
  [6, `ELDER PLACE he-and-she hidden made-to marked or-else taken-away`],
  [5, `AGAIN CONTROL MAY`],
  [4, `FIERCE HE MENACE VICTIM seen-by-child`],
  [3, `SEIZE THREATEN`],
  [2, `HONOUR LURK`],
  [-8, `DULL`],
  [-10, `MISHAP WARM`],
  [-12, `GONE`],
  [-13, `PLAY`],
];

/** Words that weigh for or against danger beside the signs: mostly how things are told. */
export const wordWeights: ByWeight = [
  [7, `door wordt`],
  [6, `als euro papa thuis zeggen`],
  [5, `andere binnen buiten`],
  [4, `adres auto gedaan gezegd krijgt laten meer onder slaapt tegen waar weet wij`],
  [3, `een ex geweest heeft naam niet toen zegt zus`],
  [2, `af bij dat huis in is kamer kan keer naar op praten staan zij`],
  [-2, `dhr goed hem sinds terug vader voor vrijdag`],
  [-3, `dus heb komen morgen niemand nog om veel was wel`],
  [-4, `mevrouw vindt wat zelf`],
  [-5, `mw over we`],
];

/** What each word takes away: the more is written, the more signs stand there by chance. */
export const perWord = 0.47;

/** From here on it is danger. */
export const enough = 20;
