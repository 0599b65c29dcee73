/** The name of a raised hand in the place of a voter's. It cannot be that of a key: those have 22 characters. */
export const handName = (at: number): string => `hand-${at}`;

/** A raised hand belongs to nobody: that of the next round with the same number may be another's. */
export const isHand = (voter: string): boolean => /^hand-\d{1,4}$/.test(voter);
