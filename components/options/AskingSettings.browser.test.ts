import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { firstInvitationSettings, type InvitationSettings } from '../../lib/journal/invitation-settings.ts';
import { showLocale } from '../locale.svelte.ts';
import '../styles/base.css';
import AskingSettings from './AskingSettings.svelte';

function setUp(change: Partial<InvitationSettings> = {}) {
  const [onChanged, onReset] = [vi.fn(), vi.fn()];
  return {
    onChanged,
    onReset,
    props: { settings: { ...firstInvitationSettings, ...change }, onChanged, onReset },
  };
}

beforeEach(async () => {
  showLocale('nl');
  document.documentElement.lang = 'nl';
  document.title = 'Naast';
  await page.viewport(800, 900);
});

test('questions and self-assessment are switched off one by one, with keys alone', async () => {
  const { props, onChanged } = setUp();
  const screen = await render(AskingSettings, props);
  screen.getByRole('checkbox', { name: 'Losse vragen over mijn week' }).element().focus();
  await userEvent.keyboard(' ');
  screen.getByRole('checkbox', { name: 'De hele zelfbeoordeling' }).element().focus();
  await userEvent.keyboard(' ');
  expect(onChanged.mock.calls).toEqual([[{ questions: false }], [{ assessments: false }]]);
});

test('how often is chosen for each', async () => {
  const { props, onChanged } = setUp();
  const screen = await render(AskingSettings, props);
  const often = screen.getByLabelText('Hoogstens');
  await userEvent.selectOptions(often.nth(0), 'één per 7 dagen');
  await userEvent.selectOptions(often.nth(1), 'eens per 12 weken');
  expect(onChanged.mock.calls).toEqual([[{ questionDays: 7 }], [{ assessmentWeeks: 12 }]]);
});

test('days are chosen in the order of the week', async () => {
  const { props, onChanged } = setUp({ days: [2, 3] });
  const screen = await render(AskingSettings, props);
  await screen.getByRole('checkbox', { name: 'maandag' }).click();
  await screen.getByRole('checkbox', { name: 'woensdag' }).click();
  expect(onChanged.mock.calls).toEqual([[{ days: [1, 2, 3] }], [{ days: [2] }]]);
});

test('the day never ends before it begins', async () => {
  const { props, onChanged } = setUp();
  const screen = await render(AskingSettings, props);
  await userEvent.selectOptions(screen.getByLabelText('van'), '20.00 uur');
  await userEvent.selectOptions(screen.getByLabelText('tot'), '9.00 uur');
  expect(onChanged.mock.calls).toEqual([[{ fromHour: 20, toHour: 21 }], [{ toHour: 9 }]]);
  const earliest = screen.getByLabelText('tot').element().querySelector('option');
  expect(earliest?.value).toBe('9');
});

test('shows what was set in another way, too', async () => {
  const screen = await render(AskingSettings, setUp({ assessmentWeeks: 5 }).props);
  await expect.element(screen.getByLabelText('Hoogstens').nth(1)).toHaveDisplayValue('eens per 5 weken');
});

test('all goes back to the start in one click', async () => {
  const { props, onReset } = setUp();
  const screen = await render(AskingSettings, props);
  await screen.getByRole('button', { name: 'Zet terug naar het begin' }).click();
  expect(onReset).toHaveBeenCalledOnce();
  await expect.element(screen.getByText('Alles hier staat weer zoals in het begin.')).toBeVisible();
});

test.each(['nl', 'en'] as const)('axe finds nothing, in %s, and it fits a narrow screen', async (locale) => {
  await page.viewport(320, 900);
  showLocale(locale);
  document.documentElement.lang = locale;
  await render(AskingSettings, setUp({ questions: false }).props);
  const { violations } = await axe.run(document, {
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
