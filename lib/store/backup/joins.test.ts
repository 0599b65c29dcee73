import { describe, expect, test } from 'vitest';
import type { Contact } from '../../journal/contact.ts';
import type { Intention } from '../../journal/intention.ts';
import type { Invitation } from '../../journal/invitation.ts';
import type { KeptRun } from '../../survey/run.ts';
import type { KeptOffer } from '../offers.ts';
import {
  joinClients,
  joinContacts,
  joinIntentions,
  joinInvitations,
  joinOffers,
  joinReflections,
  joinRuns,
} from './joins.ts';

const id = '5f0c6d2e-6d0e-4c6b-9a39-0d8f3f1f7a01';
const day = '2026-11-24';

/** Whichever of the two is here, the second holds. */
function holds<Row>(join: (here: Row, there: Row) => Row, former: Row, latter: Row): void {
  expect(join(former, latter)).toEqual(latter);
  expect(join(latter, former)).toEqual(latter);
}

test('of two versions of a contact the later day holds, then the fuller report', () => {
  const people = { family: 0, friends: 0, community: 0, formal: 0 };
  const contact: Contact = { id, day, clientKey: 'one', cues: [], meetingHeld: false, people };
  const fuller: Contact = { ...contact, cues: ['volunteer'] };
  holds(joinContacts, contact, fuller);
  holds(joinContacts, fuller, { ...contact, day: '2026-11-25' });
});

test('a gate that is closed in one is closed, and the later phase holds, each by itself', () => {
  const careful = { clientKey: 'one', phase: null, careful: true };
  const further = { clientKey: 'one', phase: 2 as const, careful: false };
  const both = { clientKey: 'one', phase: 2, careful: true };
  expect(joinClients(careful, further)).toEqual(both);
  expect(joinClients(further, careful)).toEqual(both);
});

describe('of an offer', () => {
  const offer = (outcome: KeptOffer['outcome']): KeptOffer => ({
    reportId: id,
    promptId: 'keep-join',
    clientKey: 'one',
    at: 1,
    day,
    outcome,
  });
  const returned = (at: number, answer: 'done' | null) =>
    offer({ kind: 'returned', reportId: id, at, answer });

  test('what became of it holds over that it was shown', () => {
    holds(joinOffers, offer({ kind: 'shown' }), offer({ kind: 'ignored' }));
    holds(joinOffers, offer({ kind: 'ignored' }), offer({ kind: 'dismissed', reason: 'other' }));
    holds(joinOffers, offer({ kind: 'kept' }), returned(2, null));
  });

  test('its last return holds, and of that the answer', () => {
    holds(joinOffers, returned(2, 'done'), returned(3, null));
    holds(joinOffers, returned(2, null), returned(2, 'done'));
  });
});

test('a run that is done holds over one with more answers, and of two that are not the one with more', () => {
  const begun = { id, definitionId: 'self-assessment', version: 1, seed: 1, startedDay: day };
  const grade = { kind: 'grade', value: 6 } as const;
  const one: KeptRun = { ...begun, state: 'answering', at: 'first', answers: { first: grade } };
  const two: KeptRun = { ...one, answers: { first: grade, second: grade } };
  const done: KeptRun = { ...begun, state: 'done', finishedDay: day, answers: { first: grade } };
  holds(joinRuns, { content: one }, { content: two });
  holds(joinRuns, { content: two }, { content: done });
});

test('of a note the last written holds, of two of one day the longer', () => {
  const note = { about: '2026-11', day, text: 'Vaker gevraagd.' };
  holds(joinReflections, { content: note }, { content: { ...note, text: 'Vaker gevraagd wie er is.' } });
  holds(joinReflections, { content: note }, { content: { ...note, day: '2026-11-25', text: '' } });
});

test('an intention and an invitation only go on', () => {
  const intention: Intention = { id, day, area: 'talk', text: 'Vragen wie er is.', state: 'brought-up' };
  const done: Intention = { ...intention, state: 'done' };
  holds(joinIntentions, { content: intention }, { content: done });
  const invitation: Invitation = { id, kind: 'question', of: 'talk', day, outcome: 'shown' };
  holds(joinInvitations, invitation, { ...invitation, outcome: 'answered' });
});
