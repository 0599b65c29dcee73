/** Classes made of all words of other classes. */
export const unions: Readonly<Record<string, readonly string[]>> = {
  NEG: ['NO'],
  /** Anybody who is not paid to be there. */
  PERSON: ['KIN', 'FRIEND', 'NEIGHBOUR', 'COMMUNITY'],
};
