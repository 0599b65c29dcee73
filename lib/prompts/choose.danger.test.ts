import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cueNames, dangerLevels, rings, tieStates, type CueName } from '../cues/analysis.ts';
import { capsADay } from './budget.ts';
import { catalogue } from './catalogue.ts';
import { choosePrompts } from './choose.ts';
import { findPrompt } from './find-prompt.ts';
import { gateOf, passesGate } from './gate.ts';
import {
  dismissals,
  moments,
  phases,
  type Choice,
  type Chosen,
  type History,
  type Offer,
  type Outcome,
  type ReportFacts,
} from './prompt.ts';
import { someFacts, someHistory, someOffer, someTrajectory } from './testing/some-facts.ts';

const chosenOf = (choice: Choice): readonly Chosen[] =>
  choice.state === 'well' ? [choice.chosen] : choice.state === 'prompts' ? choice.chosen : [];
const kindsOf = (choice: Choice) => chosenOf(choice).map(({ kind }) => kind);

describe('the danger gate', () => {
  const everything: CueName[] = [...cueNames];

  test('with danger in the report there is a warning, whatever else is in it', () => {
    const choice = choosePrompts(someFacts(everything, { danger: 'plain' }), someHistory(), 0);
    expect(choice).toMatchObject({ state: 'prompts', gateClosed: true });
    expect(kindsOf(choice)[0]).toBe('safety');
  });

  test('the warning is never capped and never rests', () => {
    const spent = catalogue.slice(0, 20).map(({ id }) => someOffer(id, { reportId: id }));
    const warned = [someOffer('safety-first', { reportId: 'before' })];
    const history = someHistory({ today: spent, client: warned });
    expect(kindsOf(choosePrompts(someFacts([], { danger: 'plain' }), history, 0))).toEqual(['safety']);
  });

  test('where danger is only hinted nothing is said of it, and nothing that brings anybody in', () => {
    const facts = someFacts(['informal-network', 'damaged-tie', 'relative-involved'], { danger: 'hinted' });
    expect(choosePrompts(facts, someHistory(), 0)).toEqual({
      state: 'silent',
      why: 'nothing-to-ask',
      gateClosed: false,
    });
  });

  test('the warning takes away what stood and proposes contact', () => {
    const history = someHistory({ report: [someOffer('keep-invite'), someOffer('meeting-purpose')] });
    const facts = someFacts(['informal-network'], { danger: 'plain' });
    expect(kindsOf(choosePrompts(facts, history, 0))).toEqual(['safety']);
    expect(kindsOf(choosePrompts({ ...facts, moment: 'typing' }, history, 0))).toEqual([]);
  });

  test('the warning stays until it is answered, and keeps the gate closed that long', () => {
    const warned = someHistory({ report: [someOffer('safety-first')] });
    const rewritten = someFacts(['informal-network', 'took-over']);
    expect(choosePrompts(rewritten, warned, 0)).toMatchObject({
      chosen: [{ kind: 'safety' }],
      gateClosed: true,
    });
  });

  test.each<[string, CueName[], string[]]>([
    ['nothing but what is safe to ask', ['transition'], ['transition']],
    ['silence where the report calls for contact', ['informal-network', 'network-talk', 'took-over'], []],
    ['silence where all would be well', ['informal-network', 'network-talk', 'relative-involved'], []],
    ['silence where somebody refuses', ['client-declines', 'informal-network'], []],
  ])('after danger in an earlier report: %s', (_case, cues, expected) => {
    const choice = choosePrompts(someFacts(cues), someHistory({ careful: true }), 0);
    expect(kindsOf(choice)).toEqual(expected);
    expect(choice.gateClosed).toBe(true);
    if (expected.length === 0) expect(choice).toMatchObject({ why: 'gate-closed' });
  });

  test('a tool may be proposed behind the gate where the trajectory asks for one', () => {
    const history = someHistory({ careful: true, trajectory: someTrajectory({ weeksSinceNetwork: 9 }) });
    expect(kindsOf(choosePrompts(someFacts(['informal-network']), history, 0))).toEqual(['tool']);
  });
});

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constant<Outcome>({ kind: 'shown' }),
  fc.constant<Outcome>({ kind: 'acted', how: 'copied' }),
  fc.constant<Outcome>({ kind: 'kept' }),
  fc.constant<Outcome>({ kind: 'ignored' }),
  fc.constantFrom(...dismissals).map((reason): Outcome => ({ kind: 'dismissed', reason })),
);

const offers = (reportId: fc.Arbitrary<string>): fc.Arbitrary<Offer[]> =>
  fc.array(
    fc.record({
      reportId,
      promptId: fc.constantFrom(...catalogue.map(({ id }) => id), 'unknown'),
      at: fc.nat(200 * 86_400_000),
      outcome,
    }),
    { maxLength: 10 },
  );

const facts: fc.Arbitrary<ReportFacts> = fc.record({
  moment: fc.constantFrom(...moments),
  words: fc.nat(200),
  finished: fc.boolean(),
  partial: fc.boolean(),
  cues: fc.subarray([...cueNames]).map((cues) => new Set(cues)),
  danger: fc.constantFrom(...dangerLevels),
  meetingHeld: fc.boolean(),
  ties: fc.array(
    fc.record({
      word: fc.constant('iemand'),
      ring: fc.constantFrom(...rings),
      state: fc.constantFrom(...tieStates),
    }),
    { maxLength: 6 },
  ),
});

const history: fc.Arbitrary<History> = fc.record({
  report: offers(fc.constant('this')),
  client: offers(fc.constantFrom('a', 'b')),
  today: offers(fc.constantFrom('a', 'b', 'this')),
  careful: fc.boolean(),
  trajectory: fc.record({
    phase: fc.constantFrom(...phases, null),
    meetingsHeld: fc.nat(5),
    transitionAtHand: fc.boolean(),
    weeksSinceNetwork: fc.option(fc.nat(30)),
  }),
});

const now = 200 * 86_400_000;

describe('for any report and any history', () => {
  test('nothing passes a gate that is not open but what may', () => {
    fc.assert(
      fc.property(facts, history, (facts, history) => {
        fc.pre(facts.danger !== 'none' || history.careful);
        const gate = gateOf(facts, history);
        expect(gate).not.toBe('open');
        const choice = choosePrompts(facts, history, now);
        expect(choice.gateClosed).toBe(gate === 'closed');
        for (const { promptId } of chosenOf(choice)) {
          const prompt = findPrompt(promptId);
          expect(prompt && passesGate(prompt, gate)).toBe(true);
          expect(prompt?.kind).not.toBe('well-done');
          expect(prompt?.leadsToContact).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('at most two prompts, of different kinds; the line that all is well alone', () => {
    fc.assert(
      fc.property(facts, history, (facts, history) => {
        const kinds = kindsOf(choosePrompts(facts, history, now));
        expect(kinds.length).toBeLessThanOrEqual(2);
        expect(new Set(kinds).size).toBe(kinds.length);
        if (kinds.includes('well-done')) expect(kinds).toEqual(['well-done']);
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing new is shown over the caps of the day but a warning', () => {
    fc.assert(
      fc.property(facts, history, (facts, history) => {
        const before = new Map(
          [...history.today, ...history.report].map((offer) => [
            `${offer.reportId} ${offer.promptId}`,
            offer,
          ]),
        );
        const fresh = chosenOf(choosePrompts(facts, history, now)).filter(
          ({ promptId, kind }) => kind !== 'safety' && !before.has(`this ${promptId}`),
        );
        if (fresh.length > 0) expect(before.size + fresh.length).toBeLessThanOrEqual(capsADay.all);
        const aboutAbsence = (id: string) => ['ask-who', 'informal-too'].includes(findPrompt(id)?.kind ?? '');
        if (fresh.some(({ promptId }) => aboutAbsence(promptId))) {
          const asked = [...before.values()].filter(({ promptId }) => aboutAbsence(promptId)).length;
          expect(asked).toBeLessThan(capsADay.absence);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('choosing again, once what was chosen is offered, changes nothing', () => {
    fc.assert(
      fc.property(facts, history, (facts, history) => {
        const first = choosePrompts(facts, history, now);
        const fresh = chosenOf(first)
          .filter(({ promptId }) => !history.report.some((offer) => offer.promptId === promptId))
          .map(({ promptId }) => someOffer(promptId, { at: now }));
        const again = { ...history, report: [...history.report, ...fresh] };
        expect(new Set(kindsOf(choosePrompts(facts, again, now)))).toEqual(new Set(kindsOf(first)));
      }),
      { numRuns: 1000 },
    );
  });
});
