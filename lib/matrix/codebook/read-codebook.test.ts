import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factors as ofStudy } from '../factors.ts';
import { added, eventOf, uuidOf } from '../testing/some-events.ts';
import { nextTurn, ownFactorId, type CodebookEvent } from './codebook-event.ts';
import { canMerge, readCodebook } from './read-codebook.ts';

const own = (number: number): string => ownFactorId(uuidOf(number));
const words = (text: string) => ({ nl: text, en: text });
const idsOf = (events: CodebookEvent[]) => readCodebook(events).factors.map(({ id }) => id);

test('without events it holds the factors of the study, in its order', () => {
  expect(idsOf([])).toEqual(ofStudy.map(({ id }) => id));
});

test('a factor that was added comes after those of the study', () => {
  const { factors } = readCodebook([added(1)]);
  expect(factors).toHaveLength(52);
  expect(factors.at(-1)).toMatchObject({ id: own(1), own: true, dimension: 'capacity' });
});

test('a factor that was renamed keeps its place, and what it was called before', () => {
  const events = [
    added(1),
    added(2),
    eventOf('renamed', 3, { factor: own(1), text: words('second') }),
    eventOf('renamed', 4, { factor: own(1), text: words('third') }),
  ];
  expect(readCodebook(events).factors[51]).toMatchObject({
    text: words('third'),
    earlier: [added(1).text, words('second')],
  });
});

test('a factor can be placed in another dimension, and the other way round', () => {
  const moved = { dimension: 'opportunity', direction: 'promoting' } as const;
  const events = [added(1), eventOf('placed', 2, { factor: own(1), ...moved })];
  expect(readCodebook(events).byId.get(own(1))).toMatchObject(moved);
});

describe('a factor that was merged into another', () => {
  const first = eventOf('merged', 3, { factor: own(1), into: own(2) });

  test('is gone from the list, and found as the other one', () => {
    const codebook = readCodebook([added(1), added(2), first]);
    expect(codebook.factors.map(({ id }) => id)).not.toContain(own(1));
    expect(codebook.mergedInto).toEqual({ [own(1)]: own(2) });
    expect(codebook.byId.get(own(1))).toMatchObject({ id: own(2), merged: [{ id: own(1) }] });
  });

  test('goes along when the other one is merged too', () => {
    const further = eventOf('merged', 4, { factor: own(2), into: 'no-daily-room' });
    const codebook = readCodebook([added(1), added(2, { direction: 'hindering' }), first, further]);
    expect(codebook.mergedInto).toEqual({ [own(1)]: 'no-daily-room', [own(2)]: 'no-daily-room' });
  });

  test('comes back when the merge is taken back', () => {
    const back = eventOf('withdrawn', 4, { event: uuidOf(3) });
    expect(readCodebook([added(1), added(2), first, back])).toEqual(readCodebook([added(1), added(2)]));
  });

  test('on one device while the other was merged into it elsewhere, does not go round in a circle', () => {
    const elsewhere = eventOf('merged', 4, { factor: own(2), into: own(1) });
    expect(readCodebook([added(1), added(2), first, elsewhere]).mergedInto).toEqual({ [own(1)]: own(2) });
  });
});

describe('what has nothing to work on changes nothing', () => {
  const promoting = added(2, { direction: 'promoting' });
  test.each<[string, CodebookEvent]>([
    ['a new name for a factor of the study', eventOf('renamed', 9, { factor: 'courage', text: words('x') })],
    ['a merge of a factor of the study', eventOf('merged', 9, { factor: 'no-daily-room', into: own(1) })],
    ['a merge across directions', eventOf('merged', 9, { factor: own(1), into: own(2) })],
    ['a merge into itself', eventOf('merged', 9, { factor: own(1), into: own(1) })],
    ['a merge into what is not known', eventOf('merged', 9, { factor: own(1), into: own(7) })],
    ['a new place for what is not known', eventOf('renamed', 9, { factor: own(7), text: words('x') })],
    ['the adding taken back: codings may name it', eventOf('withdrawn', 9, { event: uuidOf(1) })],
  ])('%s', (_, event) => {
    expect(readCodebook([added(1), promoting, event])).toEqual(readCodebook([added(1), promoting]));
  });
});

test('of two it is told whether they can be merged', () => {
  const { byId } = readCodebook([added(1), added(2)]);
  const [one, other, ofTheStudy] = [byId.get(own(1)), byId.get(own(2)), byId.get('no-daily-room')];
  if (!one || !other || !ofTheStudy) throw new Error('they were added');
  expect([canMerge(one, other), canMerge(one, ofTheStudy), canMerge(ofTheStudy, one)]).toEqual([
    true,
    true,
    false,
  ]);
});

test('the next turn comes after all that is known', () => {
  expect([nextTurn([]), nextTurn([added(1), added(7), added(3)])]).toEqual([1, 8]);
});

describe('the events of several devices', () => {
  const factor = fc.constantFrom(own(1), own(2), own(3), 'no-daily-room', 'courage');
  const direction = fc.constantFrom('promoting', 'hindering');
  const placing = { dimension: fc.constantFrom('motivation', 'capacity'), direction } as const;
  const event: fc.Arbitrary<CodebookEvent> = fc
    .tuple(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 5 }),
      fc.oneof(
        fc.record({ kind: fc.constant('added'), text: fc.constant(words('new')), ...placing }),
        fc.record({ kind: fc.constant('renamed'), factor, text: fc.string().map(words) }),
        fc.record({ kind: fc.constant('placed'), factor, ...placing }),
        fc.record({ kind: fc.constant('merged'), factor, into: factor }),
        fc.record({ kind: fc.constant('withdrawn'), event: fc.integer({ min: 1, max: 30 }).map(uuidOf) }),
      ),
    )
    // The generator makes what the schema describes; the compiler does not follow it through the spread.
    .map(([id, turn, rest]) => ({ id: uuidOf(id), day: '2026-11-24', turn, ...rest }) as CodebookEvent);
  const events = fc.uniqueArray(event, { maxLength: 20, selector: ({ id }) => id });

  test('give the same codebook in any order, and however often', () => {
    fc.assert(
      fc.property(
        events.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }),
          ),
        ),
        ([list, shuffled]) => {
          expect(readCodebook(shuffled)).toEqual(readCodebook(list));
        },
      ),
    );
  });

  test('never lose a factor: each id leads to one of today, of which none was merged away', () => {
    fc.assert(
      fc.property(events, (list) => {
        const { factors, byId, mergedInto } = readCodebook(list);
        const added = list.flatMap(({ kind, id }) => (kind === 'added' ? [ownFactorId(id)] : []));
        const today = new Set(factors.map(({ id }) => id));
        expect(today.size).toBe(factors.length);
        for (const id of [...ofStudy.map((one) => one.id), ...added]) {
          expect(today).toContain(byId.get(id)?.id);
          expect(today.has(id)).toBe(mergedInto[id] === undefined);
        }
      }),
    );
  });
});
