import fc from 'fast-check';
import { factors } from '../../matrix/factors.ts';
import { strengths, type Answer } from '../answer.ts';
import type { Condition } from '../condition.ts';
import type { Definition, Section } from '../definition.ts';
import type { Item, ItemWithOptions } from '../item.ts';
import { offeredFactors } from '../offered-factors.ts';
import type { Text } from '../text.ts';

const someText: fc.Arbitrary<Text> = fc.record({ nl: someWords(), en: someWords() });

function someWords(): fc.Arbitrary<string> {
  return fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((said) => `w${said}`);
}

const someOptions = fc
  .array(someText, { minLength: 2, maxLength: 5 })
  .map((texts) => texts.map((text, at) => ({ id: `o${at}`, text })));

/** An item without its condition. */
function someItem(id: string): fc.Arbitrary<Item> {
  const common = { id: fc.constant(id), text: someText, required: fc.boolean() };
  const withOptions = { ...common, options: someOptions, shuffle: fc.boolean() };
  const kind = <Kind extends string>(name: Kind) => fc.constant(name);
  return fc.oneof(
    fc.record({ kind: kind('grade'), ...common, low: someText, high: someText }),
    fc.record({ kind: kind('agree'), ...common }),
    fc.record({ kind: kind('choice'), ...withOptions }),
    fc.record({ kind: kind('choices'), ...withOptions, min: fc.nat(1), max: fc.constantFrom(1, 2) }),
    fc.record({ kind: kind('rank'), ...withOptions }),
    fc.record({ kind: kind('budget'), ...withOptions, points: fc.integer({ min: 1, max: 20 }) }),
    fc.record({
      kind: kind('factors'),
      ...common,
      factors: fc.oneof(
        fc.constantFrom('all' as const, 'promoting' as const, 'hindering' as const),
        fc.uniqueArray(fc.constantFrom(...factors.map((factor) => factor.id)), {
          minLength: 1,
          maxLength: 4,
        }),
      ),
    }),
    fc.record({ kind: kind('open'), ...common, maxLength: fc.integer({ min: 1, max: 50 }) }),
  );
}

/** A condition that may stand where these items come before. */
function someCondition(earlier: readonly Item[]): fc.Arbitrary<Condition> {
  const comparison = fc.constantFrom(...earlier).chain((item): fc.Arbitrary<Condition> => {
    if (item.kind === 'grade' || item.kind === 'agree') {
      return fc.record({
        item: fc.constant(item.id),
        is: fc.constantFrom('equal', 'unequal', 'less', 'at-most', 'more', 'at-least'),
        to: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constant({ item: item.id })),
      });
    }
    if (item.kind === 'choice' || item.kind === 'choices') {
      return fc.constant({ item: item.id, is: 'chosen', option: 'o0' });
    }
    return fc.constant({ item: item.id, is: 'answered' });
  });
  return fc.oneof(
    comparison,
    fc.record({ not: comparison }),
    fc.record({ all: fc.array(comparison, { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(comparison, { minLength: 1, maxLength: 2 }) }),
  );
}

const someShape = fc.array(fc.record({ shuffle: fc.boolean(), size: fc.integer({ min: 1, max: 4 }) }), {
  minLength: 1,
  maxLength: 4,
});

/** A definition in order: every kind of item, conditions on earlier items, sections in an order of chance. */
export const someDefinition: fc.Arbitrary<Definition> = someShape.chain((shape) => {
  const ids = shape.map(({ size }, section) => Array.from({ length: size }, (_, at) => `q${section}-${at}`));
  return fc
    .tuple(...ids.map((section) => fc.tuple(...section.map(someItem))))
    .chain((bare) =>
      fc.tuple(...bare.map((items, at) => someSection(shape[at]?.shuffle ?? false, at, bare, items))),
    )
    .chain((sections) =>
      fc.record({
        id: fc.constant('some-survey'),
        version: fc.integer({ min: 1, max: 9 }),
        title: someText,
        intro: someText,
        sections: fc.constant(sections),
      }),
    );
});

function someSection(
  shuffle: boolean,
  at: number,
  all: readonly (readonly Item[])[],
  items: readonly Item[],
): fc.Arbitrary<Section> {
  const before = all.slice(0, at).flat();
  const conditioned = items.map((one, place) => {
    const earlier = shuffle ? before : [...before, ...items.slice(0, place)];
    return maybe(earlier).map((when): Item => (when ? { ...one, when } : one));
  });
  return fc.tuple(someText, maybe(before), fc.tuple(...conditioned)).map(([title, when, inside]) => ({
    id: `s${at}`,
    title,
    shuffle,
    items: inside,
    ...(when && { when }),
  }));
}

const maybe = (earlier: readonly Item[]): fc.Arbitrary<Condition | null> =>
  earlier.length === 0 ? fc.constant(null) : fc.option(someCondition(earlier));

/** An answer to this item, finished or not; sometimes none (null). */
export function someAnswer(item: Item): fc.Arbitrary<Answer | null> {
  return fc.option(answerTo(item), { freq: 5 });
}

function answerTo(item: Item): fc.Arbitrary<Answer> {
  switch (item.kind) {
    case 'grade':
      return fc.record({ kind: fc.constant(item.kind), value: fc.integer({ min: 1, max: 10 }) });
    case 'agree':
      return fc.record({ kind: fc.constant(item.kind), value: fc.integer({ min: 1, max: 5 }) });
    case 'choice':
      return fc.record({ kind: fc.constant(item.kind), option: fc.constantFrom(...idsOf(item)) });
    case 'choices':
      return fc.record({ kind: fc.constant(item.kind), options: fc.shuffledSubarray(idsOf(item)) });
    case 'rank':
      return fc.record({ kind: fc.constant(item.kind), order: fc.shuffledSubarray(idsOf(item)) });
    case 'budget':
      return fc.record({
        kind: fc.constant(item.kind),
        points: fc.dictionary(fc.constantFrom(...idsOf(item)), fc.nat(item.points), {
          noNullPrototype: true,
        }),
      });
    case 'factors':
      return fc.record({
        kind: fc.constant(item.kind),
        strengths: fc.dictionary(fc.constantFrom(...offeredFactors(item)), fc.constantFrom(...strengths), {
          noNullPrototype: true,
        }),
      });
    case 'open':
      return fc.record({ kind: fc.constant(item.kind), text: fc.string({ maxLength: 60 }) });
  }
}

const idsOf = ({ options }: ItemWithOptions): string[] => options.map(({ id }) => id);
