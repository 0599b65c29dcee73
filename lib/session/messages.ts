import { z } from 'zod';
import { itemSchema } from '../survey/item.ts';
import { idSchema, textSchema } from '../survey/text.ts';
import { releasedRoundSchema } from './released-round.ts';
import { contractSchema } from './session-plan.ts';

/** S10: every message carries it as `v`. */
export const protocolVersion = 1;
/** S9: what is larger is dropped unread. Relays are set to the same. */
export const largestMessage = 64 * 1024;

const counting = z
  .int()
  .min(0)
  .max(Number.MAX_SAFE_INTEGER - 1);
const roundSchema = z.int().min(1).max(9999);
const encoded = (bytes: number) => z.base64url().max(Math.ceil((bytes * 4) / 3) + 2);
const signatureSchema = encoded(64);
const publicKeySchema = encoded(32);

const phaseSchema = z.discriminatedUnion('state', [
  /** Between items, before the first one too. */
  z.strictObject({ state: z.literal('lobby') }),
  z.strictObject({ state: z.literal('voting'), item: itemSchema, round: roundSchema }),
  /** Closed, and nothing shown yet. */
  z.strictObject({ state: z.literal('counted'), item: itemSchema, round: roundSchema }),
  z.strictObject({ state: z.literal('shown'), item: itemSchema, round: roundSchema }),
  z.strictObject({ state: z.literal('closed') }),
]);
/** Where the session is, as participants know it. */
export type Phase = z.infer<typeof phaseSchema>;

/** When a state was made: a later epoch, or a later number in the same one, is newer (S1). */
const momentSchema = z.strictObject({ epoch: counting, number: counting });
export type StateMoment = z.infer<typeof momentSchema>;

/** What the host says to all (S1). What a later host adds to it is passed over (S10). */
export const hostStateSchema = z.object({
  moment: momentSchema,
  title: textSchema,
  contract: contractSchema,
  phase: phaseSchema,
  paused: z.boolean(),
  locked: z.boolean(),
  /** Until when there is talk about what is shown, by the host's clock; null without a timer (S1.7). */
  talkUntil: counting.nullable().default(null),
  /** All that was released so far, oldest first. */
  released: z.array(releasedRoundSchema),
  /** Rounds that were released too, and whose results one message could not carry any more (S1.6). */
  leftOut: z.array(z.strictObject({ item: idSchema, round: roundSchema })),
});
export type HostState = z.infer<typeof hostStateSchema>;

/** The body is signed as the text that it is: no two ways to write the same. */
const signed = { body: z.string(), signature: signatureSchema };

/** What is sealed in a state message: `body` is a HostState. */
export const signedStateSchema = z.strictObject({ ...signed, keys: encoded(64) });

/** Why a vote does not stand. A code: the interface has the words. */
export const refusals = ['too-late', 'locked', 'full', 'no-change', 'unfit', 'newer-protocol'] as const;
export type Refusal = (typeof refusals)[number];

/** What the host answers to one vote (S3). */
export const receiptSchema = z.strictObject({
  voter: z.string().max(64),
  epoch: counting,
  item: idSchema,
  round: roundSchema,
  /** The vote that this is about. */
  revision: counting,
  /** The revision that now stands for this voter, item and round; null when none does. */
  stands: counting.nullable(),
  /** The digest of the sealed vote, where that is what stands: with the signature a proof of having been received. */
  digest: encoded(32),
  refused: z.enum(refusals).nullable(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** All that goes over the wire. Bytes are base64url. */
export const messageSchemas = {
  state: z.strictObject({ v: z.literal(1), kind: z.literal('state'), sealed: z.base64url() }),
  receipt: z.strictObject({ v: z.literal(1), kind: z.literal('receipt'), ...signed }),
  vote: z.strictObject({
    v: z.literal(1),
    kind: z.literal('vote'),
    key: publicKeySchema,
    revision: counting.min(1),
    /** A padded VoteContent, sealed to the host. */
    sealed: z.base64url(),
    /** Over topic, revision and sealed bytes. */
    signature: signatureSchema,
    /** The receipt of this very vote, for a host that lost its store (S3.5). */
    proof: z.strictObject(signed).optional(),
  }),
  hello: z.strictObject({
    v: z.literal(1),
    kind: z.literal('hello'),
    key: publicKeySchema,
    /** The newest state that this device has, zeros when it has none; null at a connection, before it can have any. */
    seen: momentSchema.nullable(),
    /** The vote that is still on its way. */
    waiting: z.strictObject({ item: idSchema, round: roundSchema, revision: counting }).nullable(),
    signature: signatureSchema,
  }),
} as const;

export type MessageKind = keyof typeof messageSchemas;
export type Message<Kind extends MessageKind> = z.infer<(typeof messageSchemas)[Kind]>;

/** Why a message is dropped. `newer` has a later protocol and is told to its sender (S10); the others are only counted. */
export type Unreadable = 'oversized' | 'malformed' | 'newer';
