import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { tick } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { selfAssessment } from '../../lib/survey/definitions/self-assessment.ts';
import { showLocale } from '../locale.svelte.ts';
import '../styles/base.css';
import { everyKind, items, runAt } from './example-survey.ts';
import Survey from './Survey.svelte';

const screens = [
  ...Object.keys(items).map((at) => ({ definition: everyKind, at })),
  ...['did-talk', 'try-area', 'helped', 'grade-again'].map((at) => ({ definition: selfAssessment, at })),
];

function show(definition: typeof everyKind, at: string) {
  return render(Survey, {
    definition,
    run: runAt(definition, at),
    saving: 'not-saved',
    onAnswered: () => undefined,
    onFinished: () => undefined,
    onLeft: () => undefined,
    today: () => '2026-11-25',
  });
}

/** What fades in has no contrast yet. */
const atRest = () => Promise.all(document.getAnimations().map(({ finished }) => finished));

beforeEach(() => {
  document.title = 'Naast';
  document.documentElement.lang = 'nl';
});
afterEach(() => {
  document.documentElement.style.removeProperty('font-size');
});

describe.each(['nl', 'en'] as const)('in %s', (locale) => {
  beforeEach(() => showLocale(locale));

  test.each(screens)(
    'axe finds nothing at $at, before and after it asks for an answer',
    async ({ definition, at }) => {
      await page.viewport(340, 720);
      const screen = await show(definition, at);
      screen.container.querySelector('form')?.requestSubmit();
      await tick();
      await atRest();
      // The parts about a whole page are for who makes the page.
      const { violations } = await axe.run(screen.container, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    },
  );

  test.each(screens)(
    '$at fits in 300 px, and in 320 px with letters of twice the size',
    async ({ definition, at }) => {
      await page.viewport(300, 720);
      await show(definition, at);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(300);
      await page.viewport(320, 720);
      document.documentElement.style.fontSize = '200%';
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );
});

test.each(screens)('every target at $at is 32 px or more, both ways', async ({ definition, at }) => {
  await page.viewport(300, 720);
  const screen = await show(definition, at);
  const small = [
    ...screen.container.querySelectorAll('button, input:not([type=checkbox]), label:has(input), textarea'),
  ]
    .map((target) => ({ target: target.textContent, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.height < 32 || box.width < 32);
  expect(small).toEqual([]);
});
