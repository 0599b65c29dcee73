import { expect, test } from 'vitest';
import { layoutSchema } from '../../lib/messaging/messages.ts';
import { keepWidth } from './keep-width.ts';

test('a width is kept whole and within what the layout allows', () => {
  expect(keepWidth(339.6)).toBe(340);
  for (const wanted of [-10, 100, 280, 560, 5000]) {
    expect(layoutSchema.shape.width.safeParse(keepWidth(wanted)).success).toBe(true);
  }
});
