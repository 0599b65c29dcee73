import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { someOwnPrompt } from '../../lib/policy/testing/some-own-prompt.ts';
import { bareProfile } from '../../lib/record/site-profile.ts';
import { fixLocale, showLocale } from '../locale.svelte.ts';
import '../styles/base.css';
import Options from './Options.svelte';
import type { RecordSystem } from './record-system.ts';
import { setUp } from './testing/set-up.ts';

const origin = 'https://dossier.example.nl/*';
const system: RecordSystem = {
  origin,
  allowed: true,
  fixed: false,
  fromOrganisation: 'always',
  profile: { state: 'ok', profile: { ...bareProfile(origin), name: 'Dossier' } },
};

const wholePolicy = {
  sites: [{ origin, name: 'Dossier' }],
  language: 'nl',
  relay: 'https://stem.example.nl/',
  smallestGroup: 6,
  areas: ['talk', 'invite'],
  withoutPrompts: ['tool-vip-card'],
  words: { 'network-tool': ['kringgesprek*'] },
  prompts: [someOwnPrompt],
  fixed: ['sites', 'language', 'relay'],
};

function open(managed: Readonly<Record<string, unknown>>, systems: RecordSystem[] = []) {
  return render(Options, { ...setUp(systems), organisation: parsePolicy(managed) });
}

beforeEach(async () => {
  showLocale('nl');
  fixLocale(false);
  await page.viewport(800, 900);
});

describe('what the organisation set', () => {
  test('is not mentioned where it set nothing', async () => {
    const screen = await open({});
    await expect.element(screen.getByRole('heading', { name: 'Instellingen van Naast' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Van je organisatie' }).query()).toBeNull();
  });

  test('is shown as such, part by part', async () => {
    const screen = await open(wholePolicy, [system]);
    const part = screen.getByRole('region', { name: 'Van je organisatie' });
    await expect.element(part).toBeVisible();
    for (const text of [
      ...['Dossier', 'Nederlands', 'https://stem.example.nl/', '6 mensen', 'Bespreken', 'Uitnodigen'],
      'Zou een VIP-kaart helpen om te zien wie goed is voor je cliënt?',
      'een netwerkinstrument: kringgesprek*',
      someOwnPrompt.text.nl.summary,
    ])
      expect(part.element().textContent).toContain(text);
  });

  test('and fixed cannot be changed: no other language, no other system, no other profile', async () => {
    fixLocale(true);
    const screen = await open(wholePolicy, [system]);
    await expect
      .element(screen.getByText('Je organisatie koos op welke systemen Naast meeleest.'))
      .toBeVisible();
    expect(screen.getByRole('group', { name: 'Taal' }).query()).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Webadres van je dossiersysteem' }).query()).toBeNull();
    expect(screen.getByRole('button', { name: 'Voor beheerders: profiel' }).query()).toBeNull();
  });

  test('can be changed where it is not fixed, and says so', async () => {
    const screen = await open({ sites: wholePolicy.sites, language: 'nl' }, [
      { ...system, fromOrganisation: 'until-changed' },
    ]);
    await expect.element(screen.getByRole('group', { name: 'Taal' })).toBeVisible();
    await expect
      .element(
        screen.getByText('Dit profiel komt van je organisatie. Sla je het hier op, dan geldt dat van jou.'),
      )
      .toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Voor beheerders: profiel' })).toBeVisible();
  });

  test('and is wrong is named, with what is not used of it, in both languages', async () => {
    const screen = await open({ langauge: 'nl', smallestGroup: 2, areas: ['talk'] });
    const alert = screen.getByRole('alert');
    await expect.element(alert.getByText('langauge: dit onderdeel is er niet')).toBeVisible();
    await expect.element(alert.getByText('smallestGroup: deze waarde kan hier niet, wel: ≥ 3')).toBeVisible();
    await expect.element(screen.getByText('Bespreken', { exact: true })).toBeVisible();
    showLocale('en');
    await expect.element(alert.getByText('langauge: there is no such part')).toBeVisible();
  });

  test.each([
    ['wide', 800],
    ['narrow', 360],
  ])('has no accessibility faults, %s', async (_, width) => {
    await page.viewport(width, 900);
    await open({ ...wholePolicy, langauge: 'nl' }, [system]);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
