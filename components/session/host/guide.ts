import type { Step } from '../../../lib/session/templates/template.ts';

export type GuideStep = Exclude<Step, { kind: 'item' }>;

/**
 * What a template says to do before its first item (`after` is null), or between an item and the next one. Nothing
 * about an item that the template does not know: one that was added, or a session from scratch.
 */
export function guideAfter(steps: readonly Step[], after: string | null): GuideStep[] {
  const from =
    after === null ? 0 : steps.findIndex((step) => step.kind === 'item' && step.item.id === after) + 1;
  if (after !== null && from === 0) return [];
  const rest = steps.slice(from);
  const until = rest.findIndex(({ kind }) => kind === 'item');
  return rest
    .slice(0, until < 0 ? rest.length : until)
    .flatMap((step) => (step.kind === 'item' ? [] : [step]));
}
