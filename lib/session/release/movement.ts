import type { Answer } from '../../survey/answer.ts';
import type { Item } from '../../survey/item.ts';
import type { Movement, RoundVotes } from '../released-round.ts';
import { isHand } from '../host/hand-name.ts';
import { keysOf } from './table.ts';
import { standingVotes } from './tally.ts';

/**
 * How many moved between two rounds on an item, and which way on a scale; null when it may not be told. It ties two
 * answers of one person together, so it asks more than a distribution does:
 * - The same people voted in both rounds. Beside the two distributions it would give away the few who came or left.
 * - No number in it is under k, zero neither: who knows that all moved, or nobody, knows it of each. Where only the ways
 *   would be under k, they are taken together.
 * Raised hands have no voter, so they do not move.
 */
export function movementBetween(
  item: Item,
  k: number,
  rounds: { before: RoundVotes; now: RoundVotes },
): Movement | null {
  const before = standingVotes(item, rounds.before);
  const now = standingVotes(item, rounds.now);
  const pairs = [...now].map(([voter, answer]) => ({ voter, answer, was: before.get(voter) }));
  if (before.size !== now.size || pairs.some(({ voter, was }) => !was || isHand(voter))) return null;
  const ways = pairs.map(({ answer, was }) => (was ? wayOf(item, was, answer) : 'same'));
  const count = (way: Way): number => ways.filter((each) => each === way).length;
  const [up, down, same] = [count('up'), count('down'), count('same')];
  const moved = ways.length - same;
  if (moved < k || same < k) return null;
  return up >= k && down >= k && up + down === moved
    ? { kind: 'ways', up, down, same }
    : { kind: 'moved', moved, same };
}

type Way = 'up' | 'down' | 'elsewhere' | 'same';

function wayOf(item: Item, was: Answer, is: Answer): Way {
  if ('value' in was && 'value' in is) {
    return is.value === was.value ? 'same' : is.value > was.value ? 'up' : 'down';
  }
  const keys = new Set(keysOf(item, was));
  return keys.symmetricDifference(new Set(keysOf(item, is))).size === 0 ? 'same' : 'elsewhere';
}
