import { asksAboutAbsence } from '../../lib/prompts/absence.ts';
import { capsADay } from '../../lib/prompts/budget.ts';
import { findPrompt } from '../../lib/prompts/find-prompt.ts';
import type { PromptKind } from '../../lib/prompts/prompt.ts';
import type { Silence } from './why-silent.ts';
import type { Written } from './write-report.ts';

type ADay = { mean: number; max: number };

export type Tally = {
  days: number;
  reports: number;
  /** All new prompts but warnings, which always have a place. */
  promptsADay: ADay & { cap: number };
  absenceADay: ADay & { cap: number };
  warningsADay: ADay;
  /** Prompts that came although they should have rested for this client. */
  repeats: number;
  /** Kept prompts that came back. */
  returned: number;
  /** Of the prompts but warnings and the line that all is well. */
  shareActed: number;
  /** Of all reports: with a new prompt, and silent by reason. */
  share: { withPrompt: number } & Partial<Record<Silence, number>>;
  kinds: Partial<Record<PromptKind, number>>;
};

/** The figures of a simulated year. */
export function tallyYear(written: readonly Written[]): Tally {
  const days = Map.groupBy(written, ({ day }) => day);
  const aDay = (matches: (kind: PromptKind) => boolean): ADay => {
    const counts = [...days.values()].map((reports) => reports.flatMap(kindsOf).filter(matches).length);
    return { mean: ratio(sum(counts), days.size), max: Math.max(0, ...counts) };
  };
  const shareOf = (reports: readonly Written[]) => ratio(reports.length, written.length);
  const silent = Map.groupBy(written, ({ silence }) => silence);
  silent.delete(null);
  const asking = written
    .flatMap(({ offers }) => offers)
    .filter(({ promptId }) => !['safety', 'well-done'].includes(findPrompt(promptId)?.kind ?? ''));
  const acted = asking.filter(
    ({ outcome }) => outcome.kind === 'acted' || (outcome.kind === 'returned' && outcome.answer === 'done'),
  );
  const kinds = Map.groupBy(written.flatMap(kindsOf), (kind) => kind);
  return {
    days: days.size,
    reports: written.length,
    promptsADay: { ...aDay((kind) => kind !== 'safety'), cap: capsADay.all },
    absenceADay: { ...aDay(asksAboutAbsence), cap: capsADay.absence },
    warningsADay: aDay((kind) => kind === 'safety'),
    repeats: sum(written.map(({ repeats }) => repeats)),
    returned: sum(written.map(({ returned }) => returned)),
    shareActed: ratio(acted.length, asking.length),
    share: {
      withPrompt: shareOf(written.filter(({ offers }) => offers.length > 0)),
      ...Object.fromEntries([...silent].map(([why, reports]) => [why, shareOf(reports)])),
    },
    kinds: Object.fromEntries([...kinds].map(([kind, all]) => [kind, all.length])),
  };
}

function kindsOf({ offers }: Written): PromptKind[] {
  return offers.flatMap(({ promptId }) => findPrompt(promptId)?.kind ?? []);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
