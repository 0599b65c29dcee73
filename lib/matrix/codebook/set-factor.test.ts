import { expect, test } from 'vitest';
import { ownFactorId, type CodebookEvent } from './codebook-event.ts';
import { readCodebook } from './read-codebook.ts';
import { setFactorSchema, withSetFactors } from './set-factor.ts';

const id = '3f0b7a1e-5c1d-4a5e-9a53-1e6c8b0d94f2';
const factor = setFactorSchema.parse({
  ...{ id, day: '2026-11-01', dimension: 'opportunity', direction: 'hindering' },
  text: { nl: 'De wachtlijst van de maatjesdienst' },
});

test('a factor of the organisation is in the codebook, and Dutch in both languages when nobody translated it', () => {
  const own = readCodebook(withSetFactors([factor], [])).byId.get(ownFactorId(id));
  expect(own).toMatchObject({ dimension: 'opportunity', direction: 'hindering', own: true });
  expect(own?.text).toEqual({
    nl: 'De wachtlijst van de maatjesdienst',
    en: 'De wachtlijst van de maatjesdienst',
  });
});

test('what came of it in a file from elsewhere is not there twice, and what was done with it here counts', () => {
  const elsewhere: CodebookEvent = { kind: 'added', turn: 1, ...factor };
  const text = { nl: 'Wachten op een maatje', en: 'Waiting for a buddy' };
  const renamed: CodebookEvent = {
    ...{ kind: 'renamed', id: '7d2f3a0e-7c41-4b7e-9a53-1e6c8b0d94f3', day: '2026-11-20', turn: 2 },
    ...{ factor: ownFactorId(id), text },
  };
  const events = withSetFactors([factor], [renamed, elsewhere]);
  expect(events).toHaveLength(2);
  expect(readCodebook(events).byId.get(ownFactorId(id))).toMatchObject({ text, earlier: [factor.text] });
});

test('a factor without a day, or of a dimension that there is not, is refused', () => {
  expect(setFactorSchema.safeParse({ ...factor, day: 'ooit' }).success).toBe(false);
  expect(setFactorSchema.safeParse({ ...factor, dimension: 'luck' }).success).toBe(false);
});
