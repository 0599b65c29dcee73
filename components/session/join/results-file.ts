import type { ReleasedRound } from '../../../lib/session/released-round.ts';
import type { Item } from '../../../lib/survey/item.ts';
import type { Text } from '../../../lib/survey/text.ts';

/** What a participant may keep of a session, as JSON: the questions that this page saw, and what was released of them. */
export function resultsFile(
  title: Text,
  released: readonly ReleasedRound[],
  items: ReadonlyMap<string, Item>,
): Blob {
  const rounds = released.flatMap(({ item, ...round }) => {
    const asked = items.get(item);
    return asked ? [{ item: asked, ...round }] : [];
  });
  return new Blob([JSON.stringify({ title, rounds }, null, 2)], { type: 'application/json' });
}
