import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { PanelState } from '../lib/messaging/messages.ts';
import {
  card,
  examplePanel,
  exampleTextOf,
  intention,
  invitation,
  report,
  safetyCard,
} from './example-panel.ts';
import { showLocale } from './locale.svelte.ts';
import Panel from './Panel.svelte';
import './styles/base.css';

function setUp(panel: PanelState, place: 'overlay' | 'side-panel' = 'overlay') {
  const tell = vi.fn();
  const insert = () => Promise.resolve(true);
  const about = { version: '0.1.0', browser: 'Chromium' };
  return {
    tell,
    props: { panel, place, canOpenSidePanel: true, about, textOf: exampleTextOf, tell, insert },
  };
}

const { reportId } = report;

describe('the panel beside a report', () => {
  beforeEach(async () => {
    showLocale('nl');
    await page.viewport(340, 720);
  });

  test('takes no focus when it opens or when a prompt comes', async () => {
    const { props } = setUp(examplePanel({ ...report, cards: [] }));
    const screen = await render(Panel, props);
    await screen.rerender({ panel: examplePanel() });
    await expect.element(screen.getByText('Past hier een maatje?')).toBeVisible();
    expect(document.activeElement).toBe(document.body);
  });

  test('shows circle, prompts and trajectory, and follows a switch of language at once', async () => {
    const { props, tell } = setUp(examplePanel());
    const screen = await render(Panel, props);
    await expect.element(screen.getByText('Wat zou een eerste stap zijn?')).toBeVisible();
    await expect.element(screen.getByText('Netwerkbijeenkomsten 1 van 3')).toBeVisible();
    await expect.element(screen.getByText('Er is een overgang op komst')).toBeVisible();
    await screen.getByRole('button', { name: 'EN, English' }).click();
    expect(tell).toHaveBeenCalledWith({ type: 'chooseLocale', locale: 'en' });
    showLocale('en');
    await expect.element(screen.getByText('What would a first step be?')).toBeVisible();
    await expect.element(screen.getByText('Network meetings 1 of 3')).toBeVisible();
  });

  test('says politely that the words were copied, and keeps the card to read on', async () => {
    const { props, tell } = setUp(examplePanel());
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const screen = await render(Panel, props);
    await screen.getByRole('button', { name: 'Kopieer de woorden' }).first().click();
    await expect.element(screen.getByText('Gekopieerd. Je kunt de woorden nu plakken.')).toBeVisible();
    expect(tell).toHaveBeenCalledWith({
      type: 'answerPrompt',
      reportId,
      promptId: 'mend',
      answer: { kind: 'copied' },
    });
    await expect.element(screen.getByText('Wat zou een eerste stap zijn?')).toBeVisible();
  });

  test('tells the answer to a prompt with its report, and lets the card go', async () => {
    const { props, tell } = setUp(examplePanel());
    const screen = await render(Panel, props);
    await screen.getByRole('button', { name: 'Volgende keer' }).first().click();
    expect(tell).toHaveBeenCalledWith({
      type: 'answerPrompt',
      reportId,
      promptId: 'mend',
      answer: { kind: 'kept' },
    });
    await expect.element(screen.getByText('Wat zou een eerste stap zijn?')).not.toBeInTheDocument();
    await expect
      .element(screen.getByText('Bewaard voor het volgende verslag van deze cliënt.'))
      .toHaveFocus();
  });

  test('shows what was kept from last time above the new questions, and tells the answer', async () => {
    const { props, tell } = setUp(examplePanel({ ...report, returned: ['well', 'buddy'], cards: [card] }));
    const screen = await render(Panel, props);
    const questions = [...screen.container.querySelectorAll('article h2')].map((each) => each.textContent);
    expect(questions).toEqual(['Mooi in beeld.', 'Past hier een maatje?', 'Wat zou een eerste stap zijn?']);
    const kept = screen.getByRole('article', { name: 'Past hier een maatje?' });
    await expect.element(kept.getByText('Bewaard van vorige keer')).toBeVisible();
    await expect.element(kept.getByText('Wil je dat?')).toBeVisible();
    await kept.getByRole('button', { name: 'Nog niet' }).click();
    expect(tell.mock.calls).toEqual([
      [{ type: 'answerPrompt', reportId, promptId: 'buddy', answer: { kind: 'not-yet' } }],
    ]);
    await expect.element(kept).not.toBeInTheDocument();
    await expect
      .element(screen.getByText('Bewaard voor het volgende verslag van deze cliënt.'))
      .toHaveFocus();
  });

  test('lets the user set the CTI phase, and take it back', async () => {
    const { props, tell } = setUp(examplePanel());
    const screen = await render(Panel, props);
    await screen.getByRole('button', { name: 'Fase 2: uitproberen' }).click();
    await screen.getByRole('button', { name: 'Fase 1: overgang' }).click();
    expect(tell.mock.calls).toEqual([
      [{ type: 'choosePhase', reportId, phase: 2 }],
      [{ type: 'choosePhase', reportId, phase: null }],
    ]);
  });

  test('opens the gate of an earlier danger only after a second yes', async () => {
    const { props, tell } = setUp(examplePanel({ ...report, cards: [], careful: 'earlier' }));
    const screen = await render(Panel, props);
    await screen.getByRole('button', { name: 'Het is weer veilig' }).click();
    expect(tell).not.toHaveBeenCalled();
    await expect.element(screen.getByRole('button', { name: 'Nog niet' })).toHaveFocus();
    await screen.getByRole('button', { name: 'Ja, het is weer veilig' }).click();
    expect(tell.mock.calls).toEqual([[{ type: 'liftCareful', reportId }]]);
    await screen.rerender({ panel: examplePanel({ ...report, cards: [] }) });
    await expect.element(screen.getByText('Genoteerd. Naast stelt weer gewone vragen.')).toHaveFocus();
  });

  test('says that a saved contact is counted, only where it can be remembered', async () => {
    const { props } = setUp(examplePanel({ ...report, saved: true }));
    const screen = await render(Panel, props);
    await expect.element(screen.getByText('Naast heeft dit contact geteld.')).toBeVisible();
    await screen.rerender({ panel: { ...props.panel, memory: 'unavailable' } });
    await expect.element(screen.getByText('Naast heeft dit contact geteld.')).not.toBeInTheDocument();
  });

  test('tells what the user answers about themselves, and about what they wanted to try', async () => {
    const panel = examplePanel({ ...report, cards: [], saved: true });
    const { props, tell } = setUp({ ...panel, invitation, intention });
    const screen = await render(Panel, props);
    await screen.getByRole('button', { name: 'Eén keer' }).click();
    await screen.getByRole('button', { name: 'Nog niet' }).click();
    const answer = { kind: 'answered', answer: { kind: 'choice', option: 'once' } };
    expect(tell.mock.calls).toEqual([
      [{ type: 'answerInvitation', invitationId: invitation.id, answer }],
      [{ type: 'answerIntention', intentionId: intention.id, answer: 'not-yet' }],
    ]);
  });

  test('takes no focus and blinks nowhere when something is asked after a save', async () => {
    const panel = examplePanel({ ...report, cards: [], saved: true });
    const { props } = setUp(panel);
    const screen = await render(Panel, props);
    await screen.rerender({ panel: { ...panel, invitation } });
    await expect.element(screen.getByText('Je antwoord blijft op dit apparaat.')).toBeVisible();
    expect(document.activeElement).toBe(document.body);
    const article = screen.container.querySelector('article');
    expect(article?.getAnimations({ subtree: true })).toEqual([]);
  });

  test('offers no lifting while this very report shows danger', async () => {
    const { props } = setUp(examplePanel({ ...report, cards: [safetyCard], careful: 'now' }));
    const screen = await render(Panel, props);
    await expect.element(screen.getByText('Is contact hier veilig?')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Het is weer veilig' })).not.toBeInTheDocument();
  });
});

describe('the place of the panel', () => {
  beforeEach(async () => {
    showLocale('nl');
    await page.viewport(340, 720);
  });

  test('is changed in the menu, with keys alone', async () => {
    const { props, tell } = setUp(examplePanel());
    const screen = await render(Panel, props);
    screen.getByRole('button', { name: 'Menu' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('menuitem', { name: 'Naar links' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(tell.mock.calls).toEqual([[{ type: 'chooseLayout', layout: { side: 'left' } }]]);
  });

  test('is resized from its inner edge, by arrow keys and by dragging', async () => {
    const { props, tell } = setUp(examplePanel());
    const screen = await render(Panel, props);
    const handle = screen.getByRole('separator').element();
    handle.focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}');
    const drag = (type: string, screenX: number): boolean =>
      handle.dispatchEvent(new PointerEvent(type, { pointerId: 1, button: 0, screenX, bubbles: true }));
    vi.spyOn(handle, 'setPointerCapture').mockReturnValue();
    drag('pointerdown', 900);
    drag('pointermove', 840);
    drag('pointermove', 300);
    drag('pointerup', 300);
    drag('pointermove', 880);
    expect(tell.mock.calls.map(([message]) => message.layout.width)).toEqual([380, 300, 400, 560]);
  });

  test('is resized from the width that it has, where there was no room for the width of choice', async () => {
    const { props, tell } = setUp({
      ...examplePanel(),
      layout: { side: 'right', width: 560, folded: false },
    });
    const screen = await render(Panel, props);
    screen.getByRole('separator').element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(tell.mock.calls).toEqual([[{ type: 'chooseLayout', layout: { width: 300 } }]]);
  });

  test('made narrower, holds all that is in it', async () => {
    await page.viewport(400, 720);
    await render(Panel, setUp(examplePanel()).props);
    await page.viewport(280, 720);
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(280);
  });

  test('in the side panel of the browser is not for Naast to change', async () => {
    const { props } = setUp(examplePanel(), 'side-panel');
    const screen = await render(Panel, props);
    await expect.element(screen.getByRole('button', { name: 'Inklappen' })).not.toBeInTheDocument();
    await expect.element(screen.getByRole('separator')).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Menu' }).click();
    await expect.element(page.getByRole('menuitem', { name: 'Instellingen' })).toBeVisible();
    await expect.element(page.getByRole('menuitem', { name: 'Breder' })).not.toBeInTheDocument();
  });

  test('is folded and opened with keys alone, each time going on from the button that turns it back', async () => {
    const { props } = setUp(examplePanel());
    const screen = await render(Panel, props);
    screen.getByRole('button', { name: 'Inklappen' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await page.viewport(44, 120);
    await expect.element(screen.getByRole('button', { name: 'Naast openen, er is een vraag' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await page.viewport(340, 720);
    await expect.element(screen.getByRole('button', { name: 'Inklappen' })).toHaveFocus();
  });

  test('changed from outside takes no focus', async () => {
    const screen = await render(Panel, setUp(examplePanel()).props);
    await page.viewport(44, 120);
    await expect.element(screen.getByRole('button', { name: 'Naast openen, er is een vraag' })).toBeVisible();
    expect(document.activeElement).toBe(document.body);
  });

  test('is folded to a rail that says whether there is a question', async () => {
    await page.viewport(44, 120);
    const { props, tell } = setUp(examplePanel());
    const screen = await render(Panel, props);
    await screen.getByRole('button', { name: 'Naast openen, er is een vraag' }).click();
    expect(tell.mock.calls).toEqual([[{ type: 'chooseLayout', layout: { folded: false } }]]);
    await screen.rerender({ panel: examplePanel({ ...report, cards: [], returned: ['buddy'] }) });
    await expect
      .element(screen.getByRole('button', { name: 'Naast openen, er is een vraag' }))
      .toBeInTheDocument();
    await screen.rerender({ panel: examplePanel({ ...report, cards: [] }) });
    await expect.element(screen.getByRole('button', { name: 'Naast openen', exact: true })).toBeVisible();
  });
});

const states: [string, PanelState][] = [
  ['with circle, prompts and trajectory', examplePanel()],
  ['in English', examplePanel(report, 'en')],
  ['with nobody named yet', examplePanel({ ...report, ties: [], cards: [], trajectory: null })],
  ['with a question kept from last time', examplePanel({ ...report, returned: ['buddy'], cards: [card] })],
  ['with what the user wanted to try', { ...examplePanel({ ...report, cards: [card] }), intention }],
  ['with a question after a save', { ...examplePanel({ ...report, cards: [], saved: true }), invitation }],
  [
    'with the self-assessment on a next page',
    { ...examplePanel({ state: 'no-report' }, 'en'), invitation: { ...invitation, kind: 'assessment' } },
  ],
  ['with danger', examplePanel({ ...report, cards: [safetyCard], careful: 'now' })],
  ['with an earlier danger', examplePanel({ ...report, cards: [], careful: 'earlier' })],
  [
    'when all is well and saved',
    examplePanel({ ...report, cards: [], well: { ...safetyCard, promptId: 'well' }, saved: true }),
  ],
  ['without a report, without memory', { ...examplePanel({ state: 'no-report' }), memory: 'unavailable' }],
  ['with a broken profile', examplePanel({ state: 'broken-profile', origin: 'https://dossier.example.nl' })],
];

describe('axe finds nothing', () => {
  test.each(states)('%s', async (_name, panel) => {
    await page.viewport(280, 720);
    showLocale(panel.locale);
    document.documentElement.lang = panel.locale;
    document.title = 'Naast';
    const { container } = await render(Panel, setUp(panel).props);
    for (const fold of container.querySelectorAll<HTMLElement>(
      '[aria-expanded="false"]:not([aria-haspopup])',
    )) {
      fold.click();
    }
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(280);
  });
});
