import type { Locale } from '../../lib/prompts/prompt.ts';
import { defaultContract } from '../../lib/session/default-contract.ts';
import type { HostView } from '../../lib/session/host/host-view.ts';
import { makeSessionResult } from '../../lib/session/session-result.ts';
import { itemsOfTemplate, type SessionTemplate } from '../../lib/session/templates/template.ts';
import type { DoneSession, PreparedSession, RunningSession } from '../../lib/store/sessions.ts';

/** A session to prepare, from a template or from scratch. */
export function prepareFrom(
  template: SessionTemplate | null,
  { day, locale, address }: { day: string; locale: Locale; address: string },
): PreparedSession {
  return {
    ...{ state: 'prepared', id: crypto.randomUUID(), day, template: template?.id ?? null },
    title: template?.title[locale] ?? '',
    team: null,
    items: template ? itemsOfTemplate(template) : [],
    contract: defaultContract,
    way: { kind: address === '' ? 'local' : 'relay', address, password: '' },
  };
}

/** What is kept of a session that ended (S8). */
export function doneRow(
  { id, day, team, template, language, agreed, people }: RunningSession,
  { title, contract, items, released }: Extract<HostView, { state: 'running' }>,
): DoneSession {
  const about = { id, day, title, team, template, language, contract, items, agreed };
  const noted = Object.fromEntries(Object.entries(agreed).filter(([, text]) => text.trim() !== ''));
  const result = makeSessionResult({ ...about, people, agreed: noted }, released);
  return { state: 'done', id, day, result };
}
