import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Answers } from '../../lib/survey/answer.ts';
import type { AnsweringRun } from '../../lib/survey/run.ts';
import { showLocale } from '../locale.svelte.ts';
import '../styles/base.css';
import { everyKind, runAt } from './example-survey.ts';
import Survey from './Survey.svelte';

const press = (...keys: string[]) => userEvent.keyboard(keys.join(''));
const focused = () => document.activeElement;

/** The survey at one question; `given()` is the answer that was told last. */
async function showItem(id: string, answers: Answers = {}) {
  const onAnswered = vi.fn<(run: AnsweringRun) => void>();
  const onFinished = vi.fn();
  const run = runAt(everyKind, id, answers);
  const screen = await render(Survey, {
    definition: everyKind,
    run,
    saving: 'saved',
    onAnswered,
    onFinished,
    today: () => '2026-11-25',
  });
  return { screen, onAnswered, onFinished, given: () => onAnswered.mock.lastCall?.[0].answers[id] };
}

beforeEach(async () => {
  showLocale('nl');
  await page.viewport(340, 720);
});

describe('a grade, by keys', () => {
  test('arrows move without choosing, round at the ends; space chooses', async () => {
    const { screen, onAnswered, given } = await showItem('grade');
    await press('{Tab}');
    await expect.element(screen.getByRole('radio', { name: '1: Nog maar weinig' })).toHaveFocus();
    await press('{ArrowLeft}');
    await expect.element(screen.getByRole('radio', { name: '10: Zoals ik het graag doe' })).toHaveFocus();
    await press('{Home}{ArrowRight}{ArrowDown}{ArrowRight}{ArrowUp}');
    await expect.element(screen.getByRole('radio', { name: '3' })).toHaveFocus();
    expect(onAnswered).not.toHaveBeenCalled();
    expect(screen.container.querySelector('[aria-checked="true"]')).toBeNull();
    await press(' ');
    await expect.element(screen.getByRole('radio', { name: '3' })).toBeChecked();
    expect(given()).toEqual({ kind: 'grade', value: 3 });
  });

  test('is one stop for the tab key, at what is chosen', async () => {
    const { screen } = await showItem('grade', { grade: { kind: 'grade', value: 7 } });
    await press('{Tab}');
    await expect.element(screen.getByRole('radio', { name: '7' })).toHaveFocus();
    await press('{ArrowRight}{Tab}');
    await expect.element(screen.getByRole('button', { name: 'Verder' })).toHaveFocus();
    await userEvent.tab({ shift: true });
    await expect.element(screen.getByRole('radio', { name: '7' })).toHaveFocus();
  });

  test('leaves keys with Ctrl, Alt or Meta to the browser', async () => {
    const { screen } = await showItem('grade');
    await press('{Tab}{Control>}{ArrowRight}{/Control}');
    await expect.element(screen.getByRole('radio', { name: '1: Nog maar weinig' })).toHaveFocus();
  });
});

describe('a statement and a choice, by keys', () => {
  test('the five points are told by their words', async () => {
    const { screen, given } = await showItem('agree');
    await press('{Tab}{End}');
    await expect.element(screen.getByRole('radio', { name: 'Helemaal eens', exact: true })).toHaveFocus();
    await press('{ArrowLeft} ');
    expect(given()).toEqual({ kind: 'agree', value: 4 });
  });

  test('a choice that may be skipped can be taken back, and the focus stays there', async () => {
    const { screen, given } = await showItem('choice');
    await press('{Tab}{ArrowDown} ');
    expect(given()).toEqual({ kind: 'choice', option: 'friends' });
    await press('{Tab}');
    await expect.element(screen.getByRole('button', { name: 'Wis dit antwoord' })).toHaveFocus();
    await press('{Enter}');
    expect(given()).toBeUndefined();
    expect(focused()?.getAttribute('role')).toBe('radio');
  });

  test('space ticks and unticks; the order of the ticks is not kept', async () => {
    const { given } = await showItem('choices');
    await press('{Tab}{Tab}{Tab} ');
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    await press(' ');
    expect(given()).toEqual({ kind: 'choices', options: ['family', 'neighbours'] });
    await press(' ');
    expect(given()).toEqual({ kind: 'choices', options: ['neighbours'] });
  });
});

describe('an order, by keys', () => {
  test('the focus goes along from place to place until all have one', async () => {
    const { screen, given } = await showItem('rank');
    await press('{Tab}');
    await expect.element(screen.getByRole('button', { name: 'Familie: zet op 1' })).toHaveFocus();
    await press(' ');
    await expect.element(screen.getByRole('status').first()).toHaveTextContent('Familie staat op 1 van 4.');
    await expect
      .element(screen.getByRole('button', { name: 'Vrienden en kennissen: zet op 2' }))
      .toHaveFocus();
    await press(' ');
    await expect.element(screen.getByRole('button', { name: 'Buren: zet op 3' })).toHaveFocus();
    await press(' ');
    await expect
      .element(screen.getByRole('button', { name: 'Vrijwilligers of een maatje: zet op 4' }))
      .toHaveFocus();
    await press(' ');
    await expect
      .element(screen.getByRole('button', { name: 'Vrijwilligers of een maatje: hoger' }))
      .toHaveFocus();
    expect(given()).toEqual({ kind: 'rank', order: ['family', 'friends', 'neighbours', 'volunteers'] });
  });

  test('what moves keeps the focus and says where it is', async () => {
    const order = ['family', 'friends', 'neighbours', 'volunteers'];
    const { screen, given, onAnswered } = await showItem('rank', { rank: { kind: 'rank', order } });
    await press('{Tab}');
    await expect.element(screen.getByRole('button', { name: 'Familie: hoger' })).toHaveFocus();
    await press(' ');
    expect(onAnswered).not.toHaveBeenCalled();
    await press('{Tab}{Enter}');
    await expect.element(screen.getByRole('status').first()).toHaveTextContent('Familie staat op 2 van 4.');
    await expect.element(screen.getByRole('button', { name: 'Familie: lager' })).toHaveFocus();
    expect(given()).toEqual({ kind: 'rank', order: ['friends', 'family', 'neighbours', 'volunteers'] });
  });
});

describe('points, by keys', () => {
  test('buttons and typing share them out, and what is left is told', async () => {
    const { screen, given } = await showItem('budget');
    const left = screen.getByRole('status').first();
    await press('{Tab}{Tab}{Tab}  ');
    await expect.element(left).toHaveTextContent('Familie: 2. Nog te verdelen: 8 van 10');
    await press('{Tab}{Tab}');
    await expect.element(screen.getByRole('spinbutton', { name: 'Vrienden en kennissen' })).toHaveFocus();
    await press('9');
    await expect.element(left).toHaveTextContent('Vrienden en kennissen: 9. Te veel verdeeld: 1');
    expect(given()).toEqual({ kind: 'budget', points: { family: 2, friends: 9 } });
  });

  test('no button gives more than is left, or takes what is not there', async () => {
    const points = { family: 10 };
    const { screen, given } = await showItem('budget', { budget: { kind: 'budget', points } });
    await screen.getByRole('button', { name: 'Buren: meer' }).click({ force: true });
    await screen.getByRole('button', { name: 'Buren: minder' }).click({ force: true });
    expect(given()).toEqual({ kind: 'budget', points });
  });
});

describe('factors, by keys', () => {
  test('each is a small scale, told with its text and its side', async () => {
    const { screen, given } = await showItem('factors');
    const scales = screen.getByRole('radiogroup');
    await expect.poll(() => scales.elements().length).toBe(6);
    await expect.element(screen.getByText('Houdt tegen')).toBeVisible();
    await press('{Tab}{ArrowRight}{ArrowRight} ');
    const given1 = given();
    expect(given1?.kind === 'factors' && Object.values(given1.strengths)).toEqual(['lot']);
    await press('{Home} ');
    expect(given()).toEqual({ kind: 'factors', strengths: {} });
  });

  test('all 51 come when asked for, with the focus in the search', async () => {
    const { screen, onFinished } = await showItem('factors');
    await screen.getByRole('button', { name: 'Toon alle 51' }).click();
    const search = screen.getByRole('searchbox', { name: 'Zoek op een woord' });
    await expect.element(search).toHaveFocus();
    expect(screen.getByRole('radiogroup').elements()).toHaveLength(51);
    await press('ideeen{Enter}');
    await expect.element(screen.getByText('Gevonden: 0')).toBeVisible();
    await search.fill('Cliënt wantrouwend');
    await expect.element(screen.getByRole('radiogroup', { name: 'De cliënt is wantrouwend' })).toBeVisible();
    expect(screen.getByRole('radiogroup').elements()).toHaveLength(1);
    await expect.element(screen.getByText('Stap 7 van 8')).toBeVisible();
    expect(onFinished).not.toHaveBeenCalled();
  });

  test('one that was chosen stays in sight, though it is not on the short list', async () => {
    const strengths = { 'takes-over': 'lot' } as const;
    const { screen } = await showItem('factors', { factors: { kind: 'factors', strengths } });
    await expect
      .element(
        screen.getByRole('radiogroup', {
          name: 'Geneigd zijn om dingen over te nemen van cliënt of netwerk',
        }),
      )
      .toHaveAccessibleDescription('Houdt tegen');
  });
});

describe('open text', () => {
  test('is told at every key, with nothing cut off', async () => {
    const { screen, onAnswered, given } = await showItem('open');
    await press('{Tab}ja');
    expect(onAnswered.mock.calls.map(([run]) => run.answers['open'])).toEqual([
      { kind: 'open', text: 'j' },
      { kind: 'open', text: 'ja' },
    ]);
    await screen.getByRole('textbox').fill('x'.repeat(125));
    await expect.element(screen.getByText('Tekens te veel: 5')).toBeVisible();
    expect(given()).toEqual({ kind: 'open', text: 'x'.repeat(125) });
  });

  test('grows with what is written', async () => {
    const { screen } = await showItem('open');
    const box = screen.getByRole('textbox');
    const before = box.element().clientHeight;
    await box.fill('regel\n'.repeat(10));
    expect(box.element().clientHeight).toBeGreaterThan(before);
  });
});
