import type { Answer } from './answer.ts';

/**
 * Nothing was said: the same as no answer. A grid of factors of which none plays a part is an answer, for that is what
 * was said.
 */
export function isBlank(answer: Answer): boolean {
  switch (answer.kind) {
    case 'choices':
      return answer.options.length === 0;
    case 'rank':
      return answer.order.length === 0;
    case 'budget':
      return Object.values(answer.points).every((points) => points === 0);
    case 'open':
      return answer.text.trim() === '';
    default:
      return false;
  }
}
