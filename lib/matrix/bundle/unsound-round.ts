import { tablesOf } from '../../session/release/table.ts';
import type { ReleasedRound } from '../../session/released-round.ts';
import type { SessionResult } from '../../session/session-result.ts';

/**
 * The place of the first round of a result that no host can have released: of fewer than its smallest group, of another
 * kind than its item, with more votes or texts than voters or with what is no answer to it. Null when there is none.
 */
export function unsoundRound({ items, rounds, contract }: SessionResult): number | null {
  const byId = new Map(items.map((item) => [item.id, item]));
  const { k, kOpen } = contract;
  const isSound = ({ item: id, result }: ReleasedRound): boolean => {
    const item = byId.get(id);
    if (!item) return false;
    if (result.kind === 'texts') {
      const { voters, texts } = result;
      return item.kind === 'open' && voters >= Math.max(k, kOpen) && texts.length <= voters;
    }
    if (result.kind !== 'shown') return true;
    const { voters, counts } = result;
    const tables = tablesOf(item);
    const known = new Set(tables.flatMap(({ keys }) => keys));
    const votesIn = (keys: readonly string[]): number =>
      keys.reduce((sum, key) => sum + (counts[key] ?? 0), 0);
    return (
      item.kind !== 'open' &&
      voters >= k &&
      Object.keys(counts).every((key) => known.has(key)) &&
      tables.every(({ keys }) => votesIn(keys) <= voters)
    );
  };
  const at = rounds.findIndex((round) => !isSound(round));
  return at < 0 ? null : at;
}
