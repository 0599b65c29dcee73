// Written by scripts/train-danger.ts; not to be edited by hand.

/** Names by weight. */
type ByWeight = readonly (readonly [weight: number, names: string])[];

/** What each sign of danger weighs, in tenths of log odds. */
export const signWeights: ByWeight = [
  [16, `FLIGHT`],
  [14, `MATE POLICE violence weapon-used`],
  [13, `WEAPON exploitation fear`],
  [12, `BODY HARM HUSH OTHERS PROTECT`],
  [11, `SAYS goes-without`],
  [10, `COERCE OWN abuse control threat`],
  [9, `ABUSE AFRAID AGAIN MARK SHE TRAFFIC`],
  [8, `ELDER FIERCE PLACE will-find`],
  [7, `HIT MENACE MINOR STALK pursuit`],
  [6, `CONTROL he-and-she hidden locked-up lured made-to marked`],
  [5, `MAY or-else`],
  [4, `HE HONOUR VICTIM seen-by-child taken-away`],
  [3, `SEIZE`],
  [2, `THREATEN`],
  [-9, `DULL GONE MISHAP PLAY WARM`],
];

/** Words that weigh for or against danger beside the signs: mostly how things are told. */
export const wordWeights: ByWeight = [
  [7, `als wordt`],
  [6, `buiten door`],
  [5, `binnen euro thuis waar zeggen`],
  [4, `'s adres andere auto ex foto's gedaan jongen keer mama meer naam onder papa praten weet`],
  [3, `af anders doen geweest huis je krijgt laten niet slaapt staan tegen toen weer wij zus`],
  [2, `dat een elke gezegd heeft maand me meneer naar op via zegt zij`],
  [-2, `had jaar ligt mevrouw sinds terug uur voor vrijdag zijn`],
  [-3, `cl dhr dus eens goed heb lang mee morgen niemand over vader veel was we zei zondag`],
  [-4, `broer eerste gewoon mw nog om vindt wat zelf`],
];

/** What each word takes away: the more is written, the more signs stand there by chance. */
export const perWord = 0.5;

/** From here on it is danger. */
export const enough = 16;
