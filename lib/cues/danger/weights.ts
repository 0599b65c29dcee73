// Written by scripts/train-danger.ts; not to be edited by hand.

/** Names by weight. */
type ByWeight = readonly (readonly [weight: number, names: string])[];

/** What each sign of danger weighs, in tenths of log odds. */
export const signWeights: ByWeight = [
  [16, `POLICE weapon-used`],
  [15, `PROTECT`],
  [14, `FLIGHT violence`],
  [13, `MATE WEAPON exploitation`],
  [12, `BODY OTHERS`],
  [11, `HARM HUSH OWN fear`],
  [10, `AGAIN COERCE MARK SAYS control goes-without threat will-find`],
  [9, `ABUSE PLACE SHE TRAFFIC abuse locked-up`],
  [8, `AFRAID ELDER MINOR`],
  [7, `FIERCE HIT MENACE STALK hidden marked`],
  [6, `lured`],
  [5, `CONTROL VICTIM made-to pursuit`],
  [4, `HE HONOUR MAY he-and-she or-else`],
  [3, `SEIZE seen-by-child taken-away`],
  [2, `LURK THREATEN`],
  [-9, `DULL GONE MISHAP PLAY WARM`],
];

/** Words that weigh for or against danger beside the signs: mostly how things are told. */
export const wordWeights: ByWeight = [
  [9, `buiten`],
  [8, `als`],
  [7, `door`],
  [6, `andere euro laten thuis waar wordt zeggen`],
  [5, `binnen foto's meer slaapt`],
  [4, `'s adres af anders auto geweest keer krijgt naam onder ons tegen tijdens vraag weet zonder`],
  [3, `cliente dat elke ex gedaan geld hier huis iets je naar niet op toen via weg werk zus`],
  [2, `bij dochter doen een en heeft in kan me meneer moet te weer wij`],
  [-2, `client jaar mee moeder morgen nu omdat sinds uur vader vrijdag weken weten`],
  [-3, `dhr dus gehad goed mw niemand nog om over volgende was zei zondag`],
  [-4, `broer cl gewoon mevrouw veel wat we zich`],
  [-5, `eerste vindt zelf`],
];

/** What each word takes away: the more is written, the more signs stand there by chance. */
export const perWord = 0.55;

/** From here on it is danger. */
export const enough = 18;
