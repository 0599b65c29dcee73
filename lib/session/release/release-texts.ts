import type { ReleasedRound, ReleaseInput } from '../released-round.ts';
import { standingVotes } from './tally.ts';

/**
 * The free texts that the facilitator lets through, in an order of chance. A later round on the same item is shown only
 * when so many of its texts are new, and so many of the earlier ones gone, that neither points at one person.
 */
export function releaseTexts(input: ReleaseInput): ReleasedRound['result'] {
  const { item, votes, earlier, random } = input;
  const k = Math.max(input.contract.k, input.contract.kOpen);
  const voters = standingVotes(item, votes).size;
  if (voters < k) return { kind: 'too-few' };
  const texts = shuffle(input.texts ?? [], random);
  const before = earlier.flatMap(({ result }) => (result.kind === 'texts' ? [result] : []));
  const apart = !input.forgotten && before.every((one) => areApart(k, texts, one.texts));
  return apart ? { kind: 'texts', voters, texts } : { kind: 'hardly-changed' };
}

/** Whether so many of these texts are new, and so many of the others gone, that neither points at one person. */
export function areApart(k: number, texts: readonly string[], others: readonly string[]): boolean {
  return without(texts, others) >= k && without(others, texts) >= k;
}

/** How many of these texts are not among the others, but for case and space. */
function without(texts: readonly string[], others: readonly string[]): number {
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
  const left = others.map(plain);
  return texts.filter((text) => {
    const at = left.indexOf(plain(text));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

/** Fisher and Yates. */
function shuffle(texts: readonly string[], random: () => number): string[] {
  const shuffled = [...texts];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const at = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[at]] = [shuffled[at] ?? '', shuffled[last] ?? ''];
  }
  return shuffled;
}
