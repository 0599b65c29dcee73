import { factors } from '../../../lib/matrix/factors.ts';
import type { FactorVote } from '../../../lib/matrix/tally.ts';
import { seededRandom } from '../../../lib/session/testing/seeded-random.ts';

/** A vote on a factor, in a session. */
export type SessionVote = FactorVote & { session: string };

const hows = ['no', 'no', 'little', 'lot'] as const;

/** Made up, the same each time: as many on each factor in each session, and those of all sessions mixed. */
export function someVotes(count: number, sessions: readonly string[]): SessionVote[] {
  const random = seededRandom(51);
  return Array.from({ length: count }, (_, at) => ({
    session: sessions[at % sessions.length] ?? '',
    factor: factors[Math.floor(at / sessions.length) % factors.length]?.id ?? '',
    how: hows[Math.floor(random() * hows.length)] ?? 'no',
  }));
}
