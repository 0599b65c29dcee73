import { factors as ofStudy } from '../factors.ts';
import { inOrder, ownFactorId, type CodebookEvent } from './codebook-event.ts';
import type { CodebookFactor, OpenCodebook } from './codebook.ts';

/**
 * The codebook to which these events lead. The same events give the same codebook, in whatever order they come and
 * however often. An event that has nothing to work on is passed over, for what it is about may come with a later import:
 * of a factor that is not known, of the study's, of one that was merged away; a merge into itself or across directions.
 */
export function readCodebook(events: readonly CodebookEvent[]): OpenCodebook {
  const now = new Map<string, CodebookFactor>(
    ofStudy.map((factor) => [factor.id, { ...factor, own: false, earlier: [], merged: [] }]),
  );
  const mergedInto = new Map<string, string>();
  for (const event of inOrder(standing(events))) apply(event, now, mergedInto);
  const byId = new Map(now);
  for (const [id, into] of mergedInto) {
    const factor = now.get(into);
    if (factor) byId.set(id, factor);
  }
  return { factors: [...now.values()], mergedInto: Object.fromEntries(mergedInto), byId };
}

/** Without what was taken back, and without the taking back. What was added stays: codings may name it. */
function standing(events: readonly CodebookEvent[]): CodebookEvent[] {
  const withdrawn = new Set(events.flatMap((event) => (event.kind === 'withdrawn' ? [event.event] : [])));
  return events.filter(({ kind, id }) => kind === 'added' || (kind !== 'withdrawn' && !withdrawn.has(id)));
}

/** @param mergedInto from each factor that was merged away to the one of today: never a chain */
function apply(
  event: CodebookEvent,
  now: Map<string, CodebookFactor>,
  mergedInto: Map<string, string>,
): void {
  if (event.kind === 'added') {
    const { text, dimension, direction } = event;
    const id = ownFactorId(event.id);
    now.set(id, { id, text, dimension, direction, own: true, earlier: [], merged: [] });
    return;
  }
  if (event.kind === 'withdrawn') return;
  const factor = now.get(event.factor);
  if (!factor?.own) return;
  if (event.kind === 'renamed') {
    now.set(factor.id, { ...factor, text: event.text, earlier: [...factor.earlier, factor.text] });
  } else if (event.kind === 'placed') {
    now.set(factor.id, { ...factor, dimension: event.dimension, direction: event.direction });
  } else {
    const into = now.get(mergedInto.get(event.into) ?? event.into);
    if (!into || !canMerge(factor, into)) return;
    const gone = [factor, ...factor.merged];
    now.delete(factor.id);
    now.set(into.id, { ...into, merged: [...into.merged, ...gone] });
    for (const { id } of gone) mergedInto.set(id, into.id);
  }
}

/** Whether what was coded as the one may count as the other. Votes are about the study's factors: those stay apart. */
export function canMerge(factor: CodebookFactor, into: CodebookFactor): boolean {
  return factor.own && factor.id !== into.id && factor.direction === into.direction;
}
