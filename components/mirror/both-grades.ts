import type { Graded } from '../../lib/journal/grade-series.ts';
import { m } from '../../messages/compiled/messages.js';

/** Both grades in a sentence that judges neither. */
export function bothGrades({ firstGrade: first, secondGrade: second }: Graded): string {
  if (second === null) return m.mirror_self_one({ first });
  return first === second ? m.mirror_self_same({ first }) : m.mirror_self_both({ first, second });
}
