/** Which sessions count. Of each team, the last one of them that showed a factor tells of that factor. */
export type Selection = {
  /** By `teamKey`; null is every team. */
  teams: readonly string[] | null;
  /** Days, themselves included; null is no bound. */
  from: string | null;
  to: string | null;
  /** By id; null is every session. */
  sessions: readonly string[] | null;
};

/** The last session of each team. */
export const everySession: Selection = { teams: null, from: null, to: null, sessions: null };
