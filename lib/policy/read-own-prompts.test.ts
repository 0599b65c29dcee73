import { describe, expect, test } from 'vitest';
import { findPrompt } from '../prompts/find-prompt.ts';
import { parsePolicy } from './parse-policy.ts';
import { someOwnPrompt } from './testing/some-own-prompt.ts';

const { nl } = someOwnPrompt.text;
const withText = (change: Partial<Record<keyof typeof nl, string>>) => ({
  ...someOwnPrompt,
  text: { nl: { ...nl, ...change } },
});

function faultsOf(...prompts: unknown[]): [string, string][] {
  return parsePolicy({ prompts }).faults.map(({ at, why }) => [at, why]);
}

describe('a prompt of an organisation', () => {
  test('is taken when it passes what the built-in ones pass, in Dutch for both languages', () => {
    const { policy, faults } = parsePolicy({ prompts: [someOwnPrompt] });
    expect(faults).toEqual([]);
    expect(policy.prompts).toEqual([
      { ...someOwnPrompt, own: true, leadsToContact: true, text: { nl, en: nl } },
    ]);
  });

  test('leads to contact unless it says otherwise, and then asks the client first', () => {
    const detail = 'Ons buurtkoor zingt elke week in het wijkhuis. Het is er gezellig en warm.';
    expect(faultsOf(withText({ detail }))).toEqual([['prompts[0].text.nl.detail', 'no-consent']]);
    expect(faultsOf({ ...withText({ detail }), leadsToContact: false })).toEqual([]);
  });

  test('of a kind that brings somebody in cannot say otherwise', () => {
    const prompt = { ...someOwnPrompt, kind: 'meeting', leadsToContact: false };
    expect(faultsOf(prompt)).toEqual([['prompts[0].leadsToContact', 'leads-to-contact']]);
  });

  test('is never about safety', () => {
    expect(faultsOf({ ...someOwnPrompt, kind: 'safety' })).toEqual([['prompts[0].kind', 'wrong-value']]);
  });

  test('asks one short question, commands nobody, and has short sentences', () => {
    expect(faultsOf(withText({ summary: 'Vraag het koor erbij.' }))).toEqual([
      ['prompts[0].text.nl.summary', 'no-question'],
    ]);
    expect(faultsOf(withText({ starter: 'Je moet het koor maar eens vragen, toch?' }))).toEqual([
      ['prompts[0].text.nl.starter', 'commands-or-blames'],
    ]);
    expect(faultsOf(withText({ summary: `${'koor '.repeat(30)}?` })).map(([, why]) => why)).toEqual([
      'too-long',
      'long-sentence',
    ]);
  });

  test('cannot take the name of a built-in prompt, nor of another', () => {
    expect(faultsOf({ ...someOwnPrompt, id: 'keep-invite' })).toEqual([['prompts[0].id', 'wrong-value']]);
    expect(faultsOf(someOwnPrompt, someOwnPrompt)).toEqual([['prompts[1]', 'twice']]);
  });

  test('has a situation of its own, or takes the place of the built-in one that is left out', () => {
    const prompt = { ...someOwnPrompt, kind: 'tool', when: findPrompt('tool-vip-card')?.when };
    expect(faultsOf(prompt)).toEqual([['prompts[0].when', 'same-situation']]);
    const { faults } = parsePolicy({ prompts: [prompt], withoutPrompts: ['tool-vip-card'] });
    expect(faults).toEqual([]);
  });

  test('is data: what is no part of a prompt is refused', () => {
    expect(faultsOf({ ...someOwnPrompt, script: 'alert(1)' })).toEqual([
      ['prompts[0].script', 'unknown-part'],
    ]);
    expect(faultsOf({ ...someOwnPrompt, when: { all: ['weather'] } })).toEqual([
      ['prompts[0].when.all[0]', 'wrong-value'],
    ]);
  });
});
