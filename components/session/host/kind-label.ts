import type { ItemKind } from '../../../lib/survey/item.ts';
import { m } from '../../../messages/compiled/messages.js';

/** The kinds of question in the order in which they are offered. */
export const kinds = ['grade', 'agree', 'choice', 'choices', 'rank', 'budget', 'factors', 'open'] as const;

const labels: Record<ItemKind, () => string> = {
  grade: m.host_kind_grade,
  agree: m.host_kind_agree,
  choice: m.host_kind_choice,
  choices: m.host_kind_choices,
  rank: m.host_kind_rank,
  budget: m.host_kind_budget,
  factors: m.host_kind_factors,
  open: m.host_kind_open,
};

export function kindLabel(kind: ItemKind): string {
  return labels[kind]();
}
