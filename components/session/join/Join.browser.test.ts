import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ParticipantView } from '../../../lib/session/participant/participant-view.ts';
import { showLocale } from '../../locale.svelte.ts';
import '../../styles/base.css';
import { items } from '../../survey/example-survey.ts';
import { joined, results, shown, views, voting } from './example-views.ts';
import Join from './Join.svelte';

function setUp(view: ParticipantView) {
  return {
    view,
    server: 'relay.example',
    stores: true,
    seed: 7,
    items: new Map(Object.values(items).map((item) => [item.id, item])),
    isOwn: () => true,
    onVoted: vi.fn(() => Promise.resolve(true)),
    onWithdrawn: vi.fn(() => Promise.resolve(true)),
    onLeft: vi.fn(),
    onOtherCode: vi.fn(),
    onReloaded: vi.fn(),
    onResultsSaved: vi.fn(),
  };
}
const seven = { kind: 'grade', value: 7 } as const;

beforeEach(async () => {
  showLocale('nl');
  document.title = 'Naast';
  document.documentElement.lang = 'nl';
  await page.viewport(360, 720);
});

describe.each(['nl', 'en'] as const)('in %s', (locale) => {
  test.each(Object.entries(views))('axe finds nothing at %s, and it fits in 320 px', async (_name, view) => {
    showLocale(locale);
    await page.viewport(320, 640);
    const screen = await render(Join, setUp(view));
    const { violations } = await axe.run(screen.container, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

test('S1.7 while there is talk, the time that is left stands above the result', async () => {
  const view = { ...shown(items.grade, results.grade), talkUntil: Date.now() + 90_000 };
  const screen = await render(Join, setUp(view));
  await expect.poll(() => screen.getByRole('timer').element().textContent).toMatch(/nog 1:[123]\d/);
});

describe('what is said before anybody votes', () => {
  test('names who counts, what travels, who serves the page and from how many on', async () => {
    const screen = await render(Join, setUp(joined({ state: 'lobby' })));
    for (const said of [
      'Het apparaat van de begeleider opent en telt de stemmen, zonder te weten van wie.',
      'Onderweg kan niemand ze lezen, ook de server niet.',
      'Deze pagina komt van relay.example: wie zo meedoet, vertrouwt die server.',
      'Een uitslag zie je pas bij 5 stemmen of meer.',
      'Open antwoorden leest eerst de begeleider, zonder namen, en pas bij 7 of meer.',
    ]) {
      expect(screen.container.textContent.replace(/\s+/g, ' ')).toContain(said);
    }
  });

  test('says nothing of a server where the page came with the extension', async () => {
    const screen = await render(Join, { ...setUp(joined({ state: 'lobby' })), server: null });
    await expect.element(screen.getByText('Je doet mee.')).toBeVisible();
    expect(screen.container.textContent).not.toContain('Deze pagina komt van');
  });
});

describe('a vote', () => {
  test('is given by keys alone', async () => {
    const props = setUp(voting(items.grade));
    const screen = await render(Join, props);
    screen.getByRole('radio', { name: '1: Nog maar weinig' }).element().focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight} {Tab}{Enter}');
    expect(props.onVoted.mock.calls).toEqual([[{ kind: 'grade', value: 3 }]]);
  });

  test('is first kept here, then received, and says so where a screen reader hears it', async () => {
    const screen = await render(Join, setUp(views.saved));
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent('Op dit apparaat bewaard, nog onderweg');
    await screen.rerender({ view: views.received });
    await expect.element(screen.getByRole('status')).toHaveTextContent('Ontvangen');
    await expect.element(screen.getByRole('button', { name: 'Stem' })).not.toBeInTheDocument();
  });

  test('asks for an answer when there is none, and sends nothing', async () => {
    const props = setUp(voting(items.agree));
    const screen = await render(Join, props);
    await screen.getByRole('button', { name: 'Stem' }).click();
    await expect.element(screen.getByText('Kies een antwoord, dan kun je verder.')).toBeVisible();
    expect(props.onVoted).not.toHaveBeenCalled();
  });

  test('on factors of which none plays a part is a vote too', async () => {
    const props = setUp(views.factors);
    const screen = await render(Join, props);
    await screen.getByRole('button', { name: 'Stem' }).click();
    expect(props.onVoted).toHaveBeenCalledWith({ kind: 'factors', strengths: {} });
  });

  test('can be changed until the close, and taken back', async () => {
    const props = setUp(views.received);
    const screen = await render(Join, props);
    await screen.getByRole('radio', { name: '8' }).click();
    await expect
      .element(screen.getByText('Je koos iets anders. Stem opnieuw, anders telt je vorige stem.'))
      .toBeVisible();
    await screen.getByRole('button', { name: 'Verander je stem' }).click();
    expect(props.onVoted).toHaveBeenCalledWith({ kind: 'grade', value: 8 });
    await screen.getByRole('button', { name: 'Trek je stem in' }).click();
    expect(props.onWithdrawn).toHaveBeenCalledOnce();
  });

  test('that the device could not keep stays on the screen, and it is told', async () => {
    const props = { ...setUp(voting(items.grade)), onVoted: () => Promise.resolve(false) };
    const screen = await render(Join, props);
    await screen.getByRole('radio', { name: '7' }).click();
    await screen.getByRole('button', { name: 'Stem' }).click();
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent('Je stem is niet bewaard. Wat je koos, staat er nog. Probeer het nog eens.');
    await expect.element(screen.getByRole('radio', { name: '7' })).toBeChecked();
  });

  test.each([
    ['too-late', 'Je stem kwam na het sluiten en telt niet mee.'],
    ['locked', 'De deur is dicht: de begeleider laat nu niemand meer binnen.'],
    ['full', 'De sessie is vol.'],
    ['newer-protocol', 'De begeleider heeft een andere versie van Naast. Laad deze pagina opnieuw.'],
  ] as const)('that is refused as %s says why', async (why, words) => {
    const own = { state: 'refused', why, answer: seven, stands: false } as const;
    const screen = await render(Join, setUp(voting(items.grade, own)));
    await expect.element(screen.getByRole('status')).toHaveTextContent(words);
  });

  test('of somebody before on this device is not shown', async () => {
    const props = { ...setUp(views.received), isOwn: () => false };
    const screen = await render(Join, props);
    await expect.element(screen.getByText('Je stemde al. Wat je koos, staat hier niet.')).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: '7' })).not.toBeChecked();
  });

  test('begins anew in the next round', async () => {
    const screen = await render(Join, setUp(views.received));
    const phase = {
      state: 'voting',
      item: items.grade,
      round: 2,
      own: { state: 'none' },
      mayVote: true,
    } as const;
    await screen.rerender({ view: joined(phase) });
    await expect.element(screen.getByText('Ronde 2')).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: '7' })).not.toBeChecked();
  });

  test('has targets of 44 px at least, with a button of 48', async () => {
    await page.viewport(320, 640);
    const screen = await render(Join, setUp(voting(items.grade)));
    const heights = screen
      .getByRole('radio')
      .elements()
      .map((radio) => radio.getBoundingClientRect().height);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    const button = screen.getByRole('button', { name: 'Stem' }).element();
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
  });
});

describe('a result', () => {
  test('tells how many, and points out one’s own answer', async () => {
    const screen = await render(Join, setUp(views['shown-grade']));
    await expect.element(screen.getByText('8 stemmen')).toBeVisible();
    await expect.element(screen.getByText('(jouw antwoord)')).toBeInTheDocument();
    await expect.element(screen.getByText('Sinds de vorige ronde: 5 anders, 5 hetzelfde.')).toBeVisible();
  });

  test.each([
    [results.tooFew, 'Te weinig stemmen om te tonen.'],
    [results.hardly, 'Nauwelijks veranderd.'],
  ])('that may not be shown is said: %j', async (result, words) => {
    const screen = await render(Join, setUp(shown(items.grade, result)));
    await expect.element(screen.getByText(words)).toBeVisible();
    expect(screen.container.querySelector('ol, .track')).toBeNull();
  });
});

describe('the end', () => {
  test('says that all is wiped, and offers a copy of the results', async () => {
    const props = setUp(views.closed);
    const screen = await render(Join, props);
    const wiped = 'Je sleutel en je stemmen zijn van dit apparaat gewist.';
    await expect.element(screen.getByText(wiped)).toBeVisible();
    await screen.getByRole('button', { name: 'Bewaar als bestand' }).click();
    expect(props.onResultsSaved).toHaveBeenCalledOnce();
  });

  test('for who hands the device on is asked first, with the harmless answer at hand', async () => {
    const props = setUp(views.received);
    const screen = await render(Join, props);
    await screen.getByRole('button', { name: 'Geef dit apparaat door' }).click();
    await expect.element(screen.getByRole('button', { name: 'Blijf' })).toHaveFocus();
    expect(props.onLeft).not.toHaveBeenCalled();
    await screen.getByRole('button', { name: 'Wis en geef door' }).click();
    expect(props.onLeft).toHaveBeenCalledOnce();
  });
});
