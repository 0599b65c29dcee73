import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { invitationLink, readInvitation } from '../../../lib/session/seal/invitation-link.ts';
import { showLocale } from '../../locale.svelte.ts';
import '../../styles/base.css';
import CodeForm from './CodeForm.svelte';

const relay = 'wss://relay.example/mqtt';
const invitation = { code: '7K2M90XD', seed: new Uint8Array(16), fingerprint: 'A'.repeat(43), relay };

function setUp(known: string | null = relay) {
  const readRelay = (typed: string) => (typed.startsWith('wss://') ? typed : null);
  return { readInvitation, readRelay, relay: known, trouble: null, onFound: vi.fn() };
}

beforeEach(async () => {
  showLocale('nl');
  await page.viewport(320, 640);
});

test.each(['7K2M90XD', '7k2m 9oxd', ' 7k2m-90xd ', '7K2M9OXD'])('the code is read from %j', async (typed) => {
  const props = setUp();
  const screen = await render(CodeForm, props);
  await screen.getByLabelText('Code of link').fill(typed);
  await userEvent.keyboard('{Enter}');
  expect(props.onFound).toHaveBeenCalledWith({ by: 'code', code: '7K2M90XD' }, relay);
});

test('a link may stand in the same field, and brings its own address', async () => {
  const props = setUp(null);
  const screen = await render(CodeForm, props);
  await screen.getByLabelText('Code of link').fill(invitationLink('https://relay.example/', invitation));
  await expect.element(screen.getByLabelText('Adres van de sessie')).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Meedoen' }).click();
  expect(props.onFound.mock.lastCall?.[1]).toBe(relay);
});

test('the address is asked for where the page knows none', async () => {
  const props = setUp(null);
  const screen = await render(CodeForm, props);
  await screen.getByLabelText('Code of link').fill(invitation.code);
  await screen.getByRole('button', { name: 'Meedoen' }).click();
  await expect.element(screen.getByLabelText('Adres van de sessie')).toHaveFocus();
  await screen.getByLabelText('Adres van de sessie').fill(relay);
  await userEvent.keyboard('{Enter}');
  expect(props.onFound).toHaveBeenCalledWith({ by: 'code', code: invitation.code }, relay);
});

test('what is no code is told at the field, and nothing is asked of anybody', async () => {
  const props = setUp();
  const screen = await render(CodeForm, props);
  await screen.getByLabelText('Code of link').fill('teamoverleg');
  await userEvent.keyboard('{Enter}');
  const field = screen.getByLabelText('Code of link');
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  const problem = 'Dit lijkt geen code. Een code heeft acht tekens, zoals 7K2M-9QXD.';
  await expect.element(screen.getByText(problem)).toBeVisible();
  expect(props.onFound).not.toHaveBeenCalled();
});

test.each([relay, null])('axe finds nothing, and it fits in 320 px, with the address %s', async (known) => {
  const screen = await render(CodeForm, { ...setUp(known), trouble: 'link' });
  await screen.getByRole('button', { name: 'Meedoen' }).click();
  const { violations } = await axe.run(screen.container, {
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
