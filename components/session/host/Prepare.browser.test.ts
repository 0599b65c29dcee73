import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { defaultContract } from '../../../lib/session/default-contract.ts';
import type { Item } from '../../../lib/survey/item.ts';
import { templates } from '../../../lib/session/templates/templates.ts';
import { itemsOfTemplate } from '../../../lib/session/templates/template.ts';
import { showLocale } from '../../locale.svelte.ts';
import '../../styles/base.css';
import { items } from '../../survey/example-survey.ts';
import Done from './Done.svelte';
import { gradeRound } from './example-host.ts';
import ItemList from './ItemList.svelte';
import { kinds } from './kind-label.ts';
import Prepare from './Prepare.svelte';
import Start from './Start.svelte';

const nothing = () => undefined;
const asked: Item[] = [items.grade, items.agree, items.open];
const prepared = {
  ...{ title: 'Ons team', team: null, items: asked, contract: defaultContract },
  way: { kind: 'relay', address: 'relay.example', password: '' } as const,
};
const props = {
  ...{
    prepared,
    teams: ['Noord', 'Zuid'],
    template: null,
    saving: 'saved' as const,
    onChanged: nothing,
    onLeft: nothing,
  },
  onBegun: () => Promise.resolve(null),
};

async function expectAccessible(container: Element): Promise<void> {
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

beforeEach(async () => {
  document.title = 'Naast';
  document.documentElement.lang = 'nl';
  showLocale('nl');
  await page.viewport(320, 720);
});

describe.each(['nl', 'en'] as const)('in %s, axe finds nothing, and all fits in 320 px', (locale) => {
  beforeEach(() => showLocale(locale));

  test('where one chooses', async () => {
    const day = '2026-11-24';
    const kept = [
      { id: 'a', state: 'running', day, title: { nl: 'Nu', en: 'Now' } },
      { id: 'b', state: 'prepared', day, title: null },
      { id: 'c', state: 'done', day, title: { nl: 'Toen', en: 'Then' } },
    ] as const;
    const screen = await render(Start, {
      templates: templates.map((template) => ({ ...template, items: itemsOfTemplate(template).length })),
      ...{ kept, unreadable: 1, onTemplate: nothing, onOpened: nothing, onRemoved: nothing },
    });
    await expectAccessible(screen.container);
  });

  test('where one prepares', async () => {
    const screen = await render(Prepare, props);
    await expectAccessible(screen.container);
  });

  test.each(kinds)('where an item is written: %s', async (kind) => {
    const screen = await render(ItemList, { items: [items[kind]], onChanged: nothing });
    await userEvent.tab();
    screen.container.querySelector<HTMLElement>(`[data-key="${items[kind].id} write"]`)?.click();
    await expect.poll(() => screen.container.querySelector('form')).not.toBeNull();
    await expectAccessible(screen.container);
  });

  test('where results are read', async () => {
    const screen = await render(Done, {
      items: [items.grade],
      released: [{ ...gradeRound, round: 1 }, gradeRound],
      agreed: { [items.grade.id]: 'Elke week' },
      ...{ onPrinted: nothing, onLeft: nothing },
    });
    await expectAccessible(screen.container);
  });
});

test('an item is moved by keys alone, the focus goes along, and its place is told', async () => {
  const onChanged = vi.fn();
  const screen = await render(ItemList, { items: asked, onChanged });
  onChanged.mockImplementation((moved: readonly Item[]) => screen.rerender({ items: moved, onChanged }));
  const down = screen.getByRole('button', { name: /^Naar beneden/ });
  down.nth(0).element().focus();
  await userEvent.keyboard('{Enter}');
  expect(onChanged).toHaveBeenLastCalledWith([items.agree, items.grade, items.open]);
  await expect.element(screen.getByText(/plaats 2 van 3/)).toBeInTheDocument();
  await expect.element(down.nth(1)).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onChanged).toHaveBeenLastCalledWith([items.agree, items.open, items.grade]);
});

test('an item is moved by dragging it', async () => {
  const onChanged = vi.fn();
  const screen = await render(ItemList, { items: asked, onChanged });
  onChanged.mockImplementation((moved: readonly Item[]) => screen.rerender({ items: moved, onChanged }));
  const grips = screen.container.querySelectorAll('.grip');
  const rows = screen.container.querySelectorAll('li');
  const [grip, target] = [grips[0], rows[2]];
  if (!grip || !target) throw new Error('There are no rows');
  await userEvent.dragAndDrop(grip, target);
  expect(onChanged).toHaveBeenLastCalledWith([items.agree, items.open, items.grade]);
});

test('an item is written from nothing, and is not taken before it is finished', async () => {
  const onChanged = vi.fn();
  const screen = await render(ItemList, { items: [], onChanged });
  await screen.getByRole('button', { name: 'Vraag erbij' }).click();
  await screen.getByRole('combobox').selectOptions('choice');
  await screen.getByRole('textbox', { name: 'De vraag' }).fill('Wat eerst?');
  await screen.getByRole('button', { name: 'Klaar' }).click();
  await expect.element(screen.getByText(/nog niet af/)).toBeVisible();
  await screen.getByRole('textbox', { name: 'Keuzes' }).fill('Praten\nWandelen');
  await screen.getByRole('button', { name: 'Klaar' }).click();
  expect(onChanged).toHaveBeenCalledWith([
    expect.objectContaining({ kind: 'choice', id: 'item-1', text: { nl: 'Wat eerst?', en: 'Wat eerst?' } }),
  ]);
});

test('the team may be named, as in an earlier session or anew', async () => {
  const onChanged = vi.fn();
  const screen = await render(Prepare, { ...props, onChanged });
  const team = screen.getByRole('combobox', { name: /^Welk team/ });
  const offered = team.element().getAttribute('list');
  expect(
    [...document.querySelectorAll(`[id="${offered}"] option`)].map((each) => each.getAttribute('value')),
  ).toEqual(['Noord', 'Zuid']);
  await team.fill('Oost');
  expect(onChanged).toHaveBeenLastCalledWith({ ...prepared, team: 'Oost' });
  await team.fill('');
  expect(onChanged).toHaveBeenLastCalledWith({ ...prepared, team: null });
});

test('what stands in the way of the beginning is said', async () => {
  const screen = await render(Prepare, { ...props, onBegun: () => Promise.resolve('address' as const) });
  await screen.getByRole('button', { name: 'Begin de sessie' }).click();
  await expect.element(screen.getByText(/Dit adres kan Naast niet lezen/)).toBeVisible();
});

test('the smallest group that can be chosen is three, and of free texts it asks for more', async () => {
  const onChanged = vi.fn();
  const screen = await render(Prepare, { ...props, onChanged });
  const choice = screen.getByLabelText('Uitslagen tonen vanaf');
  expect(choice.element().querySelector('option')?.value).toBe('3');
  await choice.selectOptions('3');
  expect(onChanged).toHaveBeenCalledWith(
    expect.objectContaining({ contract: { k: 3, kOpen: 5, mayChange: true } }),
  );
});

test('what the organisation set is said, and cannot be undone', async () => {
  const prepared = {
    ...props.prepared,
    way: { kind: 'relay' as const, address: 'https://stem.example.nl/', password: '' },
  };
  const screen = await render(Prepare, { ...props, prepared, smallest: 6, relayFixed: true });
  const choice = screen.getByLabelText('Uitslagen tonen vanaf');
  expect(choice.element().querySelector('option')?.value).toBe('6');
  await expect.element(screen.getByText('Je organisatie laat geen kleinere groep zien dan 6.')).toBeVisible();
  await expect.element(screen.getByLabelText('Adres van de relay')).toHaveAttribute('readonly');
  await expect.element(screen.getByText('Je organisatie heeft dit adres ingesteld.')).toBeVisible();
});

test('a preview answers as a participant would, and keeps nothing', async () => {
  const onChanged = vi.fn();
  const screen = await render(Prepare, { ...props, onChanged });
  await screen.getByRole('button', { name: 'Bekijk als deelnemer' }).click();
  await screen.getByRole('radio').nth(6).click();
  await screen.getByRole('button', { name: 'Terug naar voorbereiden' }).click();
  expect(onChanged).not.toHaveBeenCalled();
});

test('a relay that asks for a password is given one, which nobody reads along', async () => {
  const onChanged = vi.fn();
  const screen = await render(Prepare, { ...props, onChanged });
  await screen.getByRole('button', { name: 'Vraagt de relay een wachtwoord?' }).click();
  const field = screen.getByLabelText('Wachtwoord voor de begeleider');
  await field.fill('geheim');
  await expect.element(field).toHaveAttribute('type', 'password');
  expect(onChanged).toHaveBeenLastCalledWith(
    expect.objectContaining({ way: { ...prepared.way, password: 'geheim' } }),
  );
});
