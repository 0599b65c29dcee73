import type { Answers } from './answer.ts';
import { chanceOrder } from './chance-order.ts';
import { conditionHolds } from './condition-holds.ts';
import type { Condition } from './condition.ts';
import type { Definition, Section } from './definition.ts';
import { isBlank } from './is-blank.ts';
import type { Item } from './item.ts';
import type { KeptRun } from './run.ts';

/** A section with those of its items that are shown, in the order in which this run shows them. */
export type VisibleSection = { section: Section; items: Item[] };

/**
 * What a run shows, and the answers that count: those to items that are shown, blank ones left out. An item whose
 * condition holds no longer keeps its answer in the run, and gets it back when it is shown again.
 * @throws RangeError when the run belongs to another definition or version
 */
export function visible(
  definition: Definition,
  run: KeptRun,
): { sections: VisibleSection[]; counted: Answers } {
  if (run.definitionId !== definition.id || run.version !== definition.version) {
    throw new RangeError(
      `A run of ${run.definitionId} ${run.version} was read under ${definition.id} ${definition.version}`,
    );
  }
  const counted: Answers = {};
  // A condition looks at earlier items alone, so one pass in the order of the definition settles all of them.
  const holds = (when: Condition | undefined): boolean => !when || conditionHolds(when, counted);
  const sections = definition.sections.flatMap((section) => {
    if (!holds(section.when)) return [];
    const items = section.items.filter((item) => {
      if (!holds(item.when)) return false;
      const answer = run.answers[item.id];
      if (answer && !isBlank(answer)) counted[item.id] = answer;
      return true;
    });
    if (items.length === 0) return [];
    return [{ section, items: section.shuffle ? chanceOrder(items, run.seed, section.id) : items }];
  });
  return { sections, counted };
}

/** The items that a run shows, in the order in which it shows them. */
export function visibleItems(definition: Definition, run: KeptRun): Item[] {
  return visible(definition, run).sections.flatMap(({ items }) => items);
}

/** The answers that count, by item. */
export function countedAnswers(definition: Definition, run: KeptRun): Answers {
  return visible(definition, run).counted;
}
