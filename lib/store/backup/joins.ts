import type { Contact } from '../../journal/contact.ts';
import type { Intention } from '../../journal/intention.ts';
import type { Invitation } from '../../journal/invitation.ts';
import type { Reflection } from '../../journal/reflection.ts';
import type { Definition } from '../../survey/definition.ts';
import type { KeptRun } from '../../survey/run.ts';
import type { Client } from '../clients.ts';
import type { KeptOffer } from '../offers.ts';
import { laterOf, type Rank } from '../../matrix/bundle/later-of.ts';

/**
 * Two versions of one row, one of them from a backup, become one. Each join is a least upper bound: a row joined with
 * itself is itself, and neither the order nor the grouping of several joins matters. So a restore can be done twice,
 * and backups can be restored in any order.
 */

/** A contact has no history: the later day, then the fuller report. */
export function joinContacts(here: Contact, there: Contact): Contact {
  return laterOf(here, there, ({ day, cues }) => [day, cues.length]);
}

/** Danger comes before helpfulness: a gate that is closed in one of the two is closed. A phase only moves on. */
export function joinClients(here: Client, there: Client): Client {
  const phase = (here.phase ?? 0) > (there.phase ?? 0) ? here.phase : there.phase;
  return { clientKey: here.clientKey, phase, careful: here.careful || there.careful };
}

/** What the user answered holds over what was only seen; `returned` comes after `kept`. */
const settledLast = ['shown', 'ignored', 'kept', 'returned', 'acted', 'dismissed'] as const;

export function joinOffers(here: KeptOffer, there: KeptOffer): KeptOffer {
  return laterOf(here, there, ({ outcome }): Rank => {
    const settled = settledLast.indexOf(outcome.kind);
    if (outcome.kind !== 'returned') return [settled];
    return [settled, outcome.at, outcome.answer === null ? 0 : 1];
  });
}

/** A run that is done stays done; of one that is not, the one with more answers goes on. */
export function joinRuns<Row extends { content: KeptRun }>(here: Row, there: Row): Row {
  return laterOf(here, there, ({ content }) => [
    content.state === 'done' ? 1 : 0,
    Object.keys(content.answers).length,
    content.state === 'done' ? content.finishedDay : '',
  ]);
}

/** A definition never changes under one version; should it have, the choice between the two is the same everywhere. */
export function joinDefinitions(here: Definition, there: Definition): Definition {
  return laterOf(here, there, () => []);
}

/** A note is what was last written; of two of one day the longer. */
export function joinReflections<Row extends { content: Reflection }>(here: Row, there: Row): Row {
  return laterOf(here, there, ({ content }) => [content.day, content.text.length]);
}

const intentionGoes = ['open', 'brought-up', 'let-go', 'done'] as const satisfies Intention['state'][];

export function joinIntentions<Row extends { content: Intention }>(here: Row, there: Row): Row {
  return laterOf(here, there, ({ content }) => [intentionGoes.indexOf(content.state), content.text.length]);
}

const invitationGoes = ['shown', 'snoozed', 'skipped', 'answered'] as const satisfies Invitation['outcome'][];

export function joinInvitations(here: Invitation, there: Invitation): Invitation {
  return laterOf(here, there, ({ outcome }) => [invitationGoes.indexOf(outcome)]);
}
