import { asksAboutAbsence } from './absence.ts';
import type { CataloguePrompt } from './catalogue-prompt.ts';
import { lastShown } from './last-shown.ts';
import type { History, Offer, Outcome, PromptKind } from './prompt.ts';

/** The fatigue budget of DESIGN 2: how often is enough. */
export const capsADay = { absence: 4, all: 8 } as const;

const day = 24 * 60 * 60 * 1000;

/** Days of rest for a client: of the prompt itself, and of its whole kind (another prompt of it may come after). */
type Rest = { prompt: number; kind: number };

const restAfter = {
  shown: { prompt: 14, kind: 3 },
  ignored: { prompt: 21, kind: 7 },
  kept: { prompt: 14, kind: 7 },
  acted: { prompt: 28, kind: 7 },
  'already-done': { prompt: 42, kind: 14 },
  // 'The client does not want it' means not now: the matter comes back, by another prompt of its kind.
  'client-declines': { prompt: 180, kind: 14 },
  'does-not-fit': { prompt: 180, kind: 14 },
  other: { prompt: 60, kind: 14 },
} as const satisfies Record<string, Rest>;

/** After a return the rest begins anew, by what the user said of it. */
const restAfterReturn = {
  done: restAfter.acted,
  'not-yet': restAfter.kept,
  'not-needed': restAfter.other,
} as const;

function restOf(outcome: Outcome): Rest {
  if (outcome.kind === 'returned')
    return outcome.answer ? restAfterReturn[outcome.answer] : restAfter.ignored;
  return restAfter[outcome.kind === 'dismissed' ? outcome.reason : outcome.kind];
}

/**
 * Whether a prompt rests for this client, after what became of it and of its kind in earlier reports.
 * `kindOf` tells the kind of an earlier prompt; one that the catalogue no longer knows counts for nothing.
 */
export function isResting(
  prompt: CataloguePrompt,
  earlier: readonly Offer[],
  kindOf: (promptId: string) => PromptKind | undefined,
  now: number,
): boolean {
  return earlier.some((offer) => {
    const rest = restOf(offer.outcome);
    const age = now - lastShown(offer);
    return (
      (offer.promptId === prompt.id && age < rest.prompt * day) ||
      (kindOf(offer.promptId) === prompt.kind && age < rest.kind * day)
    );
  });
}

/** How many more prompts may be shown today, over all clients: in all, and about absence. Never below zero. */
export function roomToday(
  history: Pick<History, 'today' | 'report'>,
  kindOf: (promptId: string) => PromptKind | undefined,
): { all: number; absence: number } {
  // The offers of this report may or may not be among today's already: one showing counts once.
  const shown = new Map(
    [...history.today, ...history.report].map((offer) => [`${offer.reportId} ${offer.promptId}`, offer]),
  );
  const absence = [...shown.values()].filter(({ promptId }) => {
    const kind = kindOf(promptId);
    return kind !== undefined && asksAboutAbsence(kind);
  });
  return {
    all: Math.max(0, capsADay.all - shown.size),
    absence: Math.max(0, capsADay.absence - absence.length),
  };
}
