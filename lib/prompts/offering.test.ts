import { describe, expect, test } from 'vitest';
import type { CataloguePrompt } from './catalogue-prompt.ts';
import { catalogue } from './catalogue.ts';
import { choosePrompts } from './choose.ts';
import { findFitting } from './find-fitting.ts';
import { findReturning } from './find-returning.ts';
import { findPrompt } from './find-prompt.ts';
import { builtIn, offeringOf } from './offering.ts';
import { areas, promptKinds, type Choice } from './prompt.ts';
import { someFacts, someHistory, someOffer, someTies, someTrajectory } from './testing/some-facts.ts';

const unchanged = { areas: null, leftOut: [], prompts: [] };
const day = 24 * 60 * 60 * 1000;

const keep = findPrompt('keep-invite') as CataloguePrompt;

/** An organisation's own, for every report in which somebody of the network is there. */
function ownPrompt(change: Partial<CataloguePrompt> = {}): CataloguePrompt {
  const { text, area } = keep;
  return { id: 'own-one', kind: 'keep', area, text, when: {}, leadsToContact: false, own: true, ...change };
}

function idsOf(choice: Choice): string[] {
  if (choice.state === 'silent') return [];
  return choice.state === 'well' ? [choice.chosen.promptId] : choice.chosen.map(({ promptId }) => promptId);
}

describe('an offering', () => {
  test('without a change is all that is built in', () => {
    expect(offeringOf(unchanged).prompts).toEqual(catalogue);
    expect(builtIn.prompts).toEqual(catalogue);
  });

  test('can be kept to some areas, but for warnings', () => {
    const { prompts } = offeringOf({ ...unchanged, areas: ['volunteers'] });
    expect(new Set(prompts.filter(({ kind }) => kind !== 'safety').map(({ area }) => area))).toEqual(
      new Set(['volunteers']),
    );
    const warnings = (of: readonly CataloguePrompt[]) => of.filter(({ kind }) => kind === 'safety');
    expect(warnings(prompts)).toEqual(warnings(catalogue));
  });

  test('does without a prompt that is left out, but never without a warning', () => {
    const leftOut = [
      'tool-vip-card',
      ...catalogue.filter(({ kind }) => kind === 'safety').map(({ id }) => id),
    ];
    const { find, prompts } = offeringOf({ ...unchanged, leftOut });
    expect(find('tool-vip-card')).toBeUndefined();
    expect(prompts).toHaveLength(catalogue.length - 1);
  });

  test('knows the kind of a prompt that was offered before it was left out, so that the budget holds', () => {
    expect(offeringOf({ ...unchanged, leftOut: ['tool-vip-card'] }).kindOf('tool-vip-card')).toBe('tool');
  });
});

describe('a prompt of an organisation', () => {
  const facts = someFacts(['informal-network', 'network-talk'], { ties: someTies(2) });

  test('is chosen where it says more of the report than the built-in ones', () => {
    const own = ownPrompt({
      when: { all: ['informal-network', 'network-talk'], minWords: 10, ties: { ring: 'family' } },
    });
    const offering = offeringOf({ ...unchanged, prompts: [own] });
    expect(idsOf(choosePrompts(facts, someHistory(), 0, 2, offering))).toContain('own-one');
  });

  test('stands under a built-in one that says as much', () => {
    const prompts = catalogue.map((prompt) => ownPrompt({ ...prompt, id: `own-${prompt.id}`, own: true }));
    const fitting = findFitting(facts, someTrajectory(), offeringOf({ ...unchanged, prompts }));
    const kinds = new Set(fitting.map(({ prompt }) => prompt.kind));
    for (const kind of kinds) {
      const ofKind = fitting.filter(({ prompt }) => prompt.kind === kind).map(({ prompt }) => prompt);
      expect(ofKind[0]?.own, kind).toBeUndefined();
    }
  });

  test.each(['plain', 'hinted'] as const)(
    'is never given where danger is %s, whatever it says of itself',
    (danger) => {
      const prompts = promptKinds.flatMap((kind) =>
        areas.map((area) => ownPrompt({ id: `own-${kind}-${area}`, kind, area })),
      );
      const offering = offeringOf({ ...unchanged, prompts });
      const inDanger = someFacts(
        ['informal-network', 'no-network', 'damaged-tie', 'transition', 'client-declines', 'other-priority'],
        { danger, ties: someTies(2) },
      );
      const chosen = idsOf(choosePrompts(inDanger, someHistory(), 0, 2, offering));
      const careful = idsOf(choosePrompts(facts, someHistory({ careful: true }), 0, 2, offering));
      expect([...chosen, ...careful].filter((id) => id.startsWith('own-'))).toEqual([]);
    },
  );

  test('counts for the fatigue budget as a built-in one does', () => {
    const own = ownPrompt({
      when: { all: ['informal-network', 'network-talk'], minWords: 10, ties: { ring: 'family' } },
    });
    const offering = offeringOf({ ...unchanged, prompts: [own] });
    const before = someOffer('own-one', { reportId: 'before', outcome: { kind: 'ignored' } });
    const chosen = (now: number) =>
      idsOf(choosePrompts(facts, someHistory({ client: [before] }), now, 2, offering));
    expect(chosen(5 * day)).not.toContain('own-one');
    expect(chosen(22 * day)).toContain('own-one');
    const eight = Array.from({ length: 8 }, (_, n) => someOffer('own-one', { reportId: `${n}` }));
    expect(idsOf(choosePrompts(facts, someHistory({ today: eight }), 0, 2, offering))).toEqual([]);
  });

  test('that was kept comes back, and not when the organisation took it away', () => {
    const kept = someOffer('own-one', { reportId: 'before', outcome: { kind: 'kept' } });
    const opened = { reportId: 'this', startedFilled: false, now: day };
    const history = someHistory({ client: [kept] });
    const offering = offeringOf({ ...unchanged, prompts: [ownPrompt()] });
    expect(findReturning(facts, history, opened, offering)).toEqual([kept]);
    expect(findReturning(facts, history, opened)).toEqual([]);
  });
});
