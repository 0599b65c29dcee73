import { callings } from './callings.ts';
import type { CataloguePrompt } from './catalogue-prompt.ts';
import { holds, narrowness, restsOn } from './holds.ts';
import { builtIn, type Offering } from './offering.ts';
import type { Chosen, PromptKind, ReportFacts, Trajectory } from './prompt.ts';

/** A prompt that fits the report, how strongly its kind is called for, and the cues that it rests on. */
export type Fitting = { prompt: CataloguePrompt; strength: number; because: Chosen['because'] };

/**
 * All prompts that fit a report, whatever was shown before: the most called-for kind first, within a kind the
 * prompt that says most about this report; of two that say as much, the one that stands later in the catalogue.
 * Where there is danger, `safety` is called for above all.
 */
export function findFitting(
  facts: ReportFacts,
  trajectory: Trajectory,
  { prompts }: Offering = builtIn,
): Fitting[] {
  const called = callKinds(facts, trajectory);
  return prompts
    .flatMap((prompt): Fitting[] => {
      const calling = called.get(prompt.kind);
      if (!calling || isAnswered(prompt, facts) || !holds(prompt.when, facts, trajectory)) return [];
      const because = [...new Set([...calling.because, ...restsOn(prompt.when, facts)])];
      return [{ prompt, strength: calling.strength, because }];
    })
    .reverse()
    .sort((a, b) => b.strength - a.strength || narrowness(b.prompt.when) - narrowness(a.prompt.when));
}

/** Whether the report already holds what a prompt would ask for. */
export function isAnswered(prompt: CataloguePrompt, facts: ReportFacts): boolean {
  return prompt.asksFor !== undefined && facts.cues.has(prompt.asksFor);
}

type Called = { strength: number; because: Chosen['because'] };

function callKinds(facts: ReportFacts, trajectory: Trajectory): Map<PromptKind, Called> {
  const called = new Map<PromptKind, Called>();
  if (facts.danger === 'plain') called.set('safety', { strength: 100, because: [] });
  for (const { kind, when, strength } of callings) {
    if (strength <= (called.get(kind)?.strength ?? 0) || !holds(when, facts, trajectory)) continue;
    called.set(kind, { strength, because: restsOn(when, facts) });
  }
  return called;
}
