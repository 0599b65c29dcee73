import type { Section } from '../../lib/survey/definition.ts';
import type { Item, ItemKind } from '../../lib/survey/item.ts';
import type { VisibleSection } from '../../lib/survey/visible-items.ts';

/** What is shown at once: some items of one section, or one. `opens`: it is the first of its section. */
export type Screen = { section: Section; items: Item[]; opens: boolean };

/** So tall that they stand alone. */
const tall: readonly ItemKind[] = ['rank', 'budget', 'factors'];
const most = 6;

/**
 * Cuts what a run shows in screens: short questions of one section stand together, six at most, so that a question that
 * follows from an answer appears under it; tall ones stand alone.
 */
export function screensOf(sections: readonly VisibleSection[]): Screen[] {
  return sections.flatMap(({ section, items }) => {
    const screens: Screen[] = [];
    for (const item of items) {
      const last = screens.at(-1);
      if (last && fitsBeside(item, last.items)) last.items.push(item);
      else screens.push({ section, items: [item], opens: !last });
    }
    return screens;
  });
}

function fitsBeside(item: Item, others: readonly Item[]): boolean {
  return others.length < most && [item, ...others].every(({ kind }) => !tall.includes(kind));
}
