import type { Locale } from '../../lib/prompts/prompt.ts';
import { readRelayPage } from '../../lib/session/relay-page.ts';
import { createSessionCrypto } from '../../lib/session/seal/create-session-crypto.ts';
import { makeInvitation } from '../../lib/session/seal/make-invitation.ts';
import type { SessionTemplate } from '../../lib/session/templates/template.ts';
import type { PreparedSession, RunningSession } from '../../lib/store/sessions.ts';

/**
 * A prepared session with its keys and its code; null where the address of its relay cannot be read. Slow: the code is
 * stretched.
 */
export async function beginSession(
  { id, day, team, template, title, items, contract, way }: PreparedSession,
  language: Locale,
  madeFrom: SessionTemplate | undefined,
): Promise<RunningSession | null> {
  const place = way.kind === 'relay' ? readRelayPage(way.address) : { page: null, relay: 'local' };
  if (!place) return null;
  const keys = await createSessionCrypto().makeHostKeys();
  // A title that is still the template's keeps its other language.
  const isOriginal = madeFrom?.title[language] === title;
  return {
    ...{ state: 'running', id, day, template, language, keys },
    team: team?.trim() || null,
    plan: { title: isOriginal ? madeFrom.title : { nl: title, en: title }, contract, items },
    invitation: await makeInvitation(keys.publicKeys, place.relay),
    page: place.page,
    password: way.kind === 'relay' ? way.password : '',
    people: 0,
    agreed: {},
  };
}
