import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { someAction } from '../../../lib/matrix/testing/some-action.ts';
import type { HostView } from '../../../lib/session/host/host-view.ts';
import type { Host } from '../../../lib/session/host/host.ts';
import { showLocale } from '../../locale.svelte.ts';
import '../../styles/base.css';
import { items } from '../../survey/example-survey.ts';
import { gradeRound, running, shown, someHost, voting, way } from './example-host.ts';
import Hosting from './Hosting.svelte';

type Running = Extract<HostView, { state: 'running' }>;

function props(view: Running, host: Partial<Host> = {}) {
  const nothing = () => undefined;
  return {
    ...{ view, host: someHost(host), way, steps: [], votingPage: '#', agreed: {} },
    ...{ asking: false, onClosing: nothing, onWaited: nothing, onAgreed: nothing, onTalkUntil: nothing },
    ...{ onBeamer: nothing, onEndedHere: nothing, onMatrixTurned: nothing, onWallTurned: nothing },
    ...{ matrix: null, matrixOnWall: false, agreedBefore: [] },
    onActionKept: () => Promise.resolve('kept' as const),
  };
}

const texts = [
  { id: 'text-1', text: 'Meer tijd' },
  { id: 'text-2', text: 'Vraag het aan Truus' },
];
const counted = (grace: boolean): Running =>
  running({ state: 'counted', item: items.open, round: 1, grace, texts: grace ? [] : texts });

const screens: [string, Running][] = [
  ['in the lobby', running({ state: 'lobby' })],
  ['while a round is open', voting(items.grade)],
  ['in the grace after a close', counted(true)],
  ['with texts that wait', counted(false)],
  ['with grades', shown(items.grade, gradeRound.result)],
  ['with too few votes', shown(items.agree, { kind: 'too-few' })],
  ['with hardly a change', shown(items.agree, { kind: 'hardly-changed' })],
  [
    'without the relay',
    voting(items.choice, { connection: { state: 'connecting' }, storing: 'failed', paused: true }),
  ],
  ['at the end', running({ state: 'closed', told: false }, { connection: { state: 'connecting' } })],
];

beforeEach(() => {
  document.title = 'Naast';
  document.documentElement.lang = 'nl';
  showLocale('nl');
});

describe.each(['nl', 'en'] as const)('in %s', (locale) => {
  beforeEach(() => showLocale(locale));

  test.each(screens)('axe finds nothing %s, and all fits in 320 px', async (_, view) => {
    await page.viewport(320, 720);
    const screen = await render(Hosting, props(view));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const { violations } = await axe.run(screen.container, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});

test('an open round shows how many answered, and nothing of what', async () => {
  const screen = await render(Hosting, props(voting(items.grade)));
  await expect.element(screen.getByText('5 van 8 hebben geantwoord')).toBeVisible();
  await expect.element(screen.getByText('7 verbonden')).toBeVisible();
});

test('S4 answers on the way are asked about before a close, and waiting has the focus', async () => {
  const onClosing = vi.fn();
  const view = voting(items.grade, { presence: { joined: 8, connected: 8, answered: 5, onTheWay: 2 } });
  const screen = await render(Hosting, { ...props(view), asking: true, onClosing });
  await expect.element(screen.getByText('2 antwoorden kunnen nog komen.')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Wachten' })).toHaveFocus();
  await userEvent.keyboard('{Tab}{Enter}');
  expect(onClosing).toHaveBeenCalledWith(true);
});

test('of free texts only those are shown that were let through, in the words that the facilitator left', async () => {
  const reveal = vi.fn<Host['reveal']>(() => Promise.resolve(true));
  const screen = await render(Hosting, props(counted(false), { reveal }));
  await screen.getByRole('checkbox', { name: 'Toon antwoord 2' }).click();
  await screen.getByRole('textbox', { name: 'Tekst van antwoord 2' }).fill('Vraag het aan een collega');
  await screen.getByRole('button', { name: 'Toon 1 van 2' }).click();
  expect(reveal).toHaveBeenCalledWith(new Map([['text-2', 'Vraag het aan een collega']]));
});

test('texts that are too much for one message are said to be so, and stay', async () => {
  const screen = await render(Hosting, props(counted(false), { reveal: () => Promise.resolve(false) }));
  await screen.getByRole('button', { name: 'Kies alle' }).click();
  await screen.getByRole('button', { name: 'Toon 2 van 2' }).click();
  await expect.element(screen.getByText(/te veel om ineens te tonen/)).toBeVisible();
  await expect.element(screen.getByRole('checkbox', { name: 'Toon antwoord 1' })).toBeChecked();
});

test('raised hands are entered as votes', async () => {
  const enterHands = vi.fn<Host['enterHands']>(() => Promise.resolve(true));
  const screen = await render(Hosting, props(voting(items.agree), { enterHands }));
  await screen.getByRole('button', { name: 'Handen tellen' }).click();
  await screen.getByRole('spinbutton', { name: 'Eens', exact: true }).fill('2');
  await screen.getByRole('button', { name: 'Tel deze handen mee' }).click();
  const hand = { kind: 'agree', value: 4 };
  expect(enterHands).toHaveBeenCalledWith([hand, hand]);
  await expect.element(screen.getByText('2 handen tellen mee.')).toBeVisible();
});

test('hands for several things at once are entered as votes of so many people', async () => {
  const enterHands = vi.fn<Host['enterHands']>(() => Promise.resolve(true));
  const screen = await render(Hosting, props(voting(items.choices), { enterHands }));
  await screen.getByRole('button', { name: 'Handen tellen' }).click();
  const fields = screen.getByRole('spinbutton');
  await fields.nth(1).fill('3');
  await screen.getByRole('button', { name: 'Tel deze handen mee' }).click();
  await expect.element(screen.getByText(/Klopt het aantal mensen/)).toBeVisible();
  expect(enterHands).not.toHaveBeenCalled();
  await fields.nth(2).fill('3');
  await fields.nth(0).fill('3');
  await screen.getByRole('button', { name: 'Tel deze handen mee' }).click();
  expect(enterHands.mock.calls[0]?.[0]).toHaveLength(3);
  await screen.getByRole('button', { name: 'Tel opnieuw' }).click();
  await expect.element(fields.nth(0)).toHaveValue(null);
});

test('a result has its distribution, its middle and its agreement together', async () => {
  const screen = await render(Hosting, props(shown(items.grade, gradeRound.result)));
  await expect.element(screen.getByText('Eensgezindheid')).toBeVisible();
  await expect.element(screen.getByText('van 6 tot 7')).toBeVisible();
  await expect.element(screen.getByText('8 stemmen', { exact: true })).toBeVisible();
});

test('a round without enough votes shows that alone', async () => {
  const screen = await render(Hosting, props(shown(items.grade, { kind: 'too-few' })));
  await expect.element(screen.getByText('Te weinig stemmen om te tonen.')).toBeVisible();
  await expect.element(screen.getByText('Eensgezindheid')).not.toBeInTheDocument();
});

test('ending is asked about first, and the harmless answer has the focus', async () => {
  const end = vi.fn(() => Promise.resolve(true));
  const screen = await render(Hosting, props(running({ state: 'lobby' }), { end }));
  await screen.getByRole('button', { name: 'Rond af' }).click();
  await expect.element(screen.getByRole('button', { name: 'Nee, ga verder' })).toHaveFocus();
  expect(end).not.toHaveBeenCalled();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
  expect(end).toHaveBeenCalledOnce();
});

test('what the team agreed before is asked after before the first item, and not after it', async () => {
  const agreedBefore = [someAction(1)];
  const start = running({ state: 'lobby' });
  const screen = await render(Hosting, { ...props(start), agreedBefore });
  await expect.element(screen.getByRole('heading', { name: 'Wat is ervan gekomen?' })).toBeVisible();
  await screen.rerender({ ...props({ ...start, released: [gradeRound] }), agreedBefore });
  await expect
    .element(screen.getByRole('heading', { name: 'Wat is ervan gekomen?' }))
    .not.toBeInTheDocument();
});
