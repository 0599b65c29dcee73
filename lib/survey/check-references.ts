import { findFactor } from '../matrix/factors.ts';
import type { Comparison, Condition } from './condition.ts';
import {
  definitionError,
  type DefinitionError,
  type DefinitionErrorCode,
  type Path,
} from './definition-error.ts';
import type { Item, ItemOf } from './item.ts';
import { offeredFactors } from './offered-factors.ts';

type Read = { id: string | null; when?: Condition | undefined };
/** A section as far as it could be read, so that what is amiss between items is told beside what is amiss in them. */
export type ReadSection = Read & { shuffle: boolean; items: readonly ReadItem[] };
/** `whole` is null for an item that could not be read as such. */
export type ReadItem = Read & { whole: Item | null };

/** What may be looked at from a place: the items that surely come before it, and the ids that exist at all. */
type View = { earlier: ReadonlyMap<string, ReadItem>; everywhere: ReadonlySet<string | null> };
type Tell = (path: Path, code: DefinitionErrorCode, detail: string) => void;

/** What is amiss between the parts of a definition that are each in order. */
export function checkReferences(sections: readonly ReadSection[]): DefinitionError[] {
  const errors: DefinitionError[] = [];
  const tell: Tell = (...error) => errors.push(definitionError(...error));
  const everywhere = new Set(sections.flatMap(({ items }) => items.map(({ id }) => id)));
  const earlier = new Map<string, ReadItem>();
  const names = { sections: new Set<string>(), items: new Set<string>() };
  for (const [at, section] of sections.entries()) {
    const path = ['sections', at];
    tellDouble(names.sections, section.id, [...path, 'id'], tell);
    if (section.when) checkCondition(section.when, { earlier, everywhere }, [...path, 'when'], tell);
    // In an order of chance no item of the section surely comes before another.
    const view = { earlier: section.shuffle ? new Map(earlier) : earlier, everywhere };
    for (const [itemAt, item] of section.items.entries()) {
      const itemPath = [...path, 'items', itemAt];
      tellDouble(names.items, item.id, [...itemPath, 'id'], tell);
      if (item.when) checkCondition(item.when, view, [...itemPath, 'when'], tell);
      if (item.whole) checkItem(item.whole, view, itemPath, tell);
      if (item.id !== null) earlier.set(item.id, item);
    }
  }
  return errors;
}

function checkItem(item: Item, view: View, path: Path, tell: Tell): void {
  if ('options' in item) {
    const names = new Set<string>();
    for (const [at, { id }] of item.options.entries())
      tellDouble(names, id, [...path, 'options', at, 'id'], tell);
  }
  if (item.kind === 'choices') {
    if (item.min > item.max) tell([...path, 'min'], 'min-over-max', `${item.min} > ${item.max}`);
    const most = item.options.length;
    if (item.max > most) tell([...path, 'max'], 'too-few-options', `${item.max} > ${most}`);
  }
  if (item.kind === 'factors') checkFactors(item, view, path, tell);
}

function checkFactors(item: ItemOf<'factors'>, view: View, path: Path, tell: Tell): void {
  if (Array.isArray(item.factors)) {
    const names = new Set<string>();
    for (const [at, id] of item.factors.entries()) {
      tellDouble(names, id, [...path, 'factors', at], tell);
      if (!findFactor(id)) tell([...path, 'factors', at], 'unknown-factor', id);
    }
  }
  for (const [area, id] of Object.entries(item.shortList?.areas ?? {})) {
    const areaPath = [...path, 'shortList', 'areas', area];
    const found = look(id, view, areaPath, tell);
    if (found && found.kind !== 'choice') tell(areaPath, 'not-comparable', found.kind);
  }
}

function checkCondition(condition: Condition, view: View, path: Path, tell: Tell): void {
  const each = (parts: readonly Condition[], key: string) =>
    parts.forEach((part, at) => checkCondition(part, view, [...path, key, at], tell));
  if ('all' in condition) each(condition.all, 'all');
  else if ('any' in condition) each(condition.any, 'any');
  else if ('not' in condition) checkCondition(condition.not, view, [...path, 'not'], tell);
  else checkComparison(condition, view, path, tell);
}

function checkComparison(comparison: Comparison, view: View, path: Path, tell: Tell): void {
  const item = look(comparison.item, view, [...path, 'item'], tell);
  if (comparison.is === 'chosen') {
    if (item) checkChosen(item, comparison.option, path, tell);
  } else if (comparison.is !== 'answered') {
    const beside =
      typeof comparison.to === 'number'
        ? null
        : look(comparison.to.item, view, [...path, 'to', 'item'], tell);
    if (item && !isScale(item)) tell([...path, 'is'], 'not-comparable', item.kind);
    if (item && beside && beside.kind !== item.kind)
      tell([...path, 'to', 'item'], 'not-comparable', beside.kind);
  }
}

function checkChosen(item: Item, option: string, path: Path, tell: Tell): void {
  if (item.kind === 'factors') {
    if (!offeredFactors(item).some((id) => id === option))
      tell([...path, 'option'], 'unknown-factor', option);
  } else if (item.kind !== 'choice' && item.kind !== 'choices') {
    tell([...path, 'is'], 'not-comparable', item.kind);
  } else if (!item.options.some(({ id }) => id === option)) {
    tell([...path, 'option'], 'unknown-option', option);
  }
}

const isScale = ({ kind }: Item): boolean => kind === 'grade' || kind === 'agree';

/** The item that is looked at; null, and told, when it is not there or does not come before. */
function look(id: string, view: View, path: Path, tell: Tell): Item | null {
  const found = view.earlier.get(id);
  if (!found) tell(path, view.everywhere.has(id) ? 'later-item' : 'unknown-item', id);
  return found?.whole ?? null;
}

function tellDouble(names: Set<string>, id: string | null, path: Path, tell: Tell): void {
  if (id === null) return;
  if (names.has(id)) tell(path, 'double-id', id);
  names.add(id);
}
