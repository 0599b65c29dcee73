import { asksAboutAbsence } from './absence.ts';
import { isAnswered, type Fitting } from './find-fitting.ts';
import { passesGate, type Gate } from './gate.ts';
import { builtIn, type Offering } from './offering.ts';
import type { Offer, ReportFacts } from './prompt.ts';
import { stillStands } from './still-stands.ts';

/**
 * The prompts beside this report that nobody answered yet, one a kind, a warning first, then in the order in which they came.
 * A question stays although its cue may have gone, so that no card flickers. It goes when what it asked for has
 * come into the report, or when the gate closes on it. What says something of the whole report (a question about
 * absence, the line that all is well) stays only while that is still so; that line gives way to a question.
 */
export function findStanding(
  report: readonly Offer[],
  facts: ReportFacts,
  fitting: readonly Fitting[],
  gate: Gate,
  offering: Offering = builtIn,
): Fitting[] {
  const standing = new Map<string, Fitting>();
  for (const { promptId, outcome } of report) {
    const prompt = offering.find(promptId);
    if (!prompt || !stillStands(outcome) || standing.has(prompt.kind)) continue;
    if (isAnswered(prompt, facts) || !passesGate(prompt, gate)) continue;
    const fits = fitting.find((each) => each.prompt === prompt);
    const aboutTheWhole = asksAboutAbsence(prompt.kind) || prompt.kind === 'well-done';
    if (fits) standing.set(prompt.kind, fits);
    else if (!aboutTheWhole) standing.set(prompt.kind, { prompt, strength: 0, because: [] });
  }
  if (standing.size > 1) standing.delete('well-done');
  const isWarning = ({ prompt }: Fitting) => Number(prompt.kind === 'safety');
  return [...standing.values()].sort((a, b) => isWarning(b) - isWarning(a));
}
