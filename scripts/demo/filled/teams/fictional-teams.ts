import type { FactorId } from '../../../../lib/matrix/factors.ts';

/** A team that does not exist, and its three focus groups. */
export type FictionalTeam = {
  name: string;
  people: number;
  /** In days before today, the first one first; where nobody worked then, the last day before that. */
  ago: readonly [number, number, number];
  /** Decides all that is left to chance. */
  seed: number;
  /** By how much the share that sees a factor grows from one time to the next. */
  moves: Readonly<Partial<Record<FactorId, number>>>;
};

/** In all of them an earlier start is followed by what they agreed to do, and by what the year brought. */
export const fictionalTeams: readonly FictionalTeam[] = [
  {
    ...{ name: 'Team Oost', people: 18, ago: [290, 160, 34], seed: 11 },
    moves: {
      'takes-over': -0.2,
      'invites-by-default': 0.22,
      'too-little-knowledge': -0.18,
      'champions-in-team': 0.2,
      'ad-hoc-days': 0.12,
    },
  },
  {
    ...{ name: 'Team West', people: 16, ago: [275, 150, 27], seed: 23 },
    moves: {
      'training-fades': -0.2,
      'on-the-job-coaching': 0.25,
      'takes-over': -0.18,
      'colleagues-not-at-it': -0.18,
      'production-pressure': 0.16,
    },
  },
  {
    ...{ name: 'Team Zuid', people: 15, ago: [262, 144, 20], seed: 37 },
    moves: {
      'no-daily-room': -0.24,
      'takes-over': -0.2,
      'invites-by-default': 0.2,
      courage: 0.2,
      'client-distrust': 0.12,
    },
  },
];
