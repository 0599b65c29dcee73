import type { Action } from './action.ts';

/** What is filled in when something is agreed. */
export type ActionDraft = Pick<Action, 'team' | 'factor' | 'suggestion' | 'text' | 'who' | 'by'>;

/** Something that was agreed today. */
export function makeAction(draft: ActionDraft, today: string): Action {
  const { text, who } = draft;
  return {
    ...{ ...draft, text: text.trim(), who: who.trim() },
    ...{ id: crypto.randomUUID(), day: today, state: 'open', outcome: '', revision: 1 },
  };
}

/** The action as it becomes by a change of a part of it. */
export function changeAction(
  action: Action,
  change: Partial<Pick<Action, 'text' | 'who' | 'by' | 'state' | 'outcome'>>,
): Action {
  return { ...action, ...change, revision: action.revision + 1 };
}

/** What is left of an action that was removed: only that it was there. */
export function removeAction({ id, day, factor, revision }: Action): Action {
  return {
    ...{ id, day, factor, team: null, suggestion: null, text: '', who: '', by: null },
    ...{ state: 'removed', outcome: '', revision: revision + 1 },
  };
}
