import type { CueName, Ring, Tie, TieState } from '../../cues/analysis.ts';
import { noHistory, type History, type Offer, type ReportFacts, type Trajectory } from '../prompt.ts';

/** A finished report of some length, left by its writer, with these cues and nobody in it unless given. */
export function someFacts(cues: readonly CueName[] = [], rest: Partial<ReportFacts> = {}): ReportFacts {
  return {
    moment: 'left',
    words: 60,
    finished: true,
    partial: false,
    cues: new Set(cues),
    danger: 'none',
    meetingHeld: false,
    ties: [],
    ...rest,
  };
}

export function someTies(count: number, ring: Ring = 'family', state: TieState = 'present'): Tie[] {
  return Array.from({ length: count }, (_, index) => ({ word: `${ring} ${index + 1}`, ring, state }));
}

export function someTrajectory(rest: Partial<Trajectory> = {}): Trajectory {
  return { ...noHistory.trajectory, ...rest };
}

export function someHistory(rest: Partial<History> = {}): History {
  return { ...noHistory, ...rest };
}

/** A prompt that was shown beside the report 'this' at time zero and not answered, unless told otherwise. */
export function someOffer(promptId: string, rest: Partial<Offer> = {}): Offer {
  return { reportId: 'this', promptId, at: 0, outcome: { kind: 'shown' }, ...rest };
}
