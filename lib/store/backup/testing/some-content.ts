import fc from 'fast-check';
import { areas, dismissals, followUps, phases } from '../../../prompts/prompt.ts';
import type { Contact } from '../../../journal/contact.ts';
import { intentionStates } from '../../../journal/intention.ts';
import { invitationKinds, invitationOutcomes } from '../../../journal/invitation.ts';
import type { KeptRun } from '../../../survey/run.ts';
import type { KeptOffer } from '../../offers.ts';
import { toBase64 } from '../../base64.ts';
import type { Restorable, Rows } from '../content.ts';

/** Few ids, days and words, so that what is made often meets itself. */
const uuid = fc.constantFrom('a', 'b', 'c').map((digit) => `${digit.repeat(8)}-aaaa-4aaa-8aaa-aaaaaaaaaaaa`);
const day = fc.constantFrom('2026-05-04', '2026-11-23', '2026-11-24');
const clientKey = fc.constantFrom('one', 'two');
const text = fc.constantFrom('', 'zus', 'zus en buurvrouw', 'maatje');

const people = fc.constant({ family: 1, friends: 0, community: 0, formal: 0 });
const cues = fc.constantFrom<Contact['cues']>([], ['informal-network'], ['volunteer', 'network-talk']);
const contact = fc.record<Contact>({ id: uuid, day, clientKey, cues, meetingHeld: fc.boolean(), people });

const at = fc.constantFrom(1, 2);
const outcome = fc.oneof(
  fc.constant({ kind: 'shown' as const }),
  fc.constant({ kind: 'ignored' as const }),
  fc.constant({ kind: 'kept' as const }),
  fc.constant({ kind: 'acted' as const, how: 'copied' as const }),
  fc.record({ kind: fc.constant('dismissed' as const), reason: fc.constantFrom(...dismissals) }),
  fc.record({
    kind: fc.constant('returned' as const),
    reportId: uuid,
    at,
    answer: fc.constantFrom(null, ...followUps),
  }),
);
const promptId = fc.constantFrom('keep-join', 'tool-vip');
const offer = fc.record<KeptOffer>({ reportId: uuid, promptId, clientKey, at, day, outcome });

const client = fc.record({ clientKey, phase: fc.constantFrom(null, ...phases), careful: fc.boolean() });

const begun = { id: uuid, definitionId: fc.constant('self-assessment'), version: fc.constantFrom(1, 2) };
const answers = fc.constantFrom<KeptRun['answers']>({}, { first: { kind: 'grade', value: 6 } });
const run = fc
  .oneof(
    fc.record({
      ...begun,
      state: fc.constant('answering' as const),
      seed: at,
      startedDay: day,
      answers,
      at: fc.constant('first'),
    }),
    fc.record({
      ...begun,
      state: fc.constant('done' as const),
      seed: at,
      startedDay: day,
      answers,
      finishedDay: day,
    }),
  )
  .map((content) => {
    const { id, definitionId, version, state } = content;
    return { id, definitionId, version, state, day: content.startedDay, content };
  });
const reflection = fc
  .record({ about: fc.constantFrom('2026-05', '2026-11'), day, text })
  .map((content) => ({ about: content.about, day: content.day, content }));
const intention = fc
  .record({
    id: uuid,
    day,
    area: fc.constantFrom(...areas),
    text,
    state: fc.constantFrom(...intentionStates),
  })
  .map((content) => ({ id: content.id, day: content.day, content }));
const invitation = fc.record({
  id: uuid,
  kind: fc.constantFrom(...invitationKinds),
  of: fc.constant('self-assessment'),
  day,
  outcome: fc.constantFrom(...invitationOutcomes),
});

/** At most one row a key, as a store has it. */
function rowsOf<Row>(row: fc.Arbitrary<Row>, keyOf: (row: Row) => string): fc.Arbitrary<Row[]> {
  return fc.uniqueArray(row, { selector: keyOf, maxLength: 4 });
}
function revised<Row extends object>(row: fc.Arbitrary<Row>): fc.Arbitrary<Row & { revision: string }> {
  return fc.tuple(row, uuid).map(([made, revision]) => ({ ...made, revision }));
}

const rows = fc.record<Rows>({
  contacts: rowsOf(contact, ({ id }) => id),
  offers: rowsOf(offer, ({ reportId, promptId: prompt }) => reportId + prompt),
  clients: rowsOf(client, (made) => made.clientKey),
  definitions: fc.constant([]),
  invitations: rowsOf(invitation, ({ id }) => id),
  runs: rowsOf(revised(run), ({ id }) => id),
  reflections: rowsOf(revised(reflection), ({ about }) => about),
  intentions: rowsOf(revised(intention), ({ id }) => id),
});

const secrets = [1, 2, 3].map((byte) => toBase64(new Uint8Array(64).fill(byte)));

/** What a backup may hold. */
export const someContent: fc.Arbitrary<Restorable> = fc.record({
  databaseVersion: fc.constant(2),
  madeDay: day,
  clientKeys: fc.subarray(secrets),
  settings: fc.constant({}),
  rows,
  unread: fc.constant(0),
  sessions: fc.constant(null),
});
