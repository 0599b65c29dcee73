import type { Point } from '../../../lib/matrix/development.ts';
import { m } from '../../../messages/compiled/messages.js';
import { fullCountWords } from '../cell-words.ts';

/** What was known on a day, in words. */
export function pointWords(point: Point): string {
  if (point.state === 'shown') return fullCountWords(point.counts);
  return point.state === 'too-few' ? m.matrix_too_few() : m.matrix_unasked();
}
