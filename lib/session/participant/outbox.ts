import { z } from 'zod';
import { answerSchema } from '../../survey/answer.ts';
import { messageSchemas, refusals, type Message, type Receipt, type Refusal } from '../messages.ts';
import type { SignedReceipt } from '../receipt-message.ts';

const sealedVoteSchema = messageSchemas.vote.pick({
  key: true,
  revision: true,
  sealed: true,
  signature: true,
});
const keptSchema = z.strictObject({ answer: answerSchema.nullable(), vote: sealedVoteSchema });

/**
 * One's own vote in one round, as the device keeps it until the signed close (S3.6). `latest` is the last word;
 * `standing` is what the host said to have, with its receipt: it is kept beside a later word that has none yet, for a
 * host that loses its store needs it.
 */
export const ownEntrySchema = z.strictObject({
  latest: keptSchema.extend({ refused: z.enum(refusals).nullable() }),
  standing: keptSchema
    .extend({
      epoch: z.int().min(0),
      receipt: z.strictObject({ body: z.string(), signature: z.string() }),
    })
    .nullable(),
});
export type OwnEntry = z.infer<typeof ownEntrySchema>;

/** The entry after a new word of the voter. */
export function withWord(
  entry: OwnEntry | undefined,
  { answer, vote }: Pick<OwnEntry['latest'], 'answer' | 'vote'>,
): OwnEntry {
  return { latest: { answer, vote, refused: null }, standing: entry?.standing ?? null };
}

/** The entry after a receipt of the host; the same entry when that says nothing new. */
export function withReceipt(entry: OwnEntry, { receipt, signed }: SignedReceipt): OwnEntry {
  const { latest, standing } = entry;
  const { stands, epoch } = receipt;
  const isKnown = standing !== null && standing.vote.revision === stands && standing.epoch >= epoch;
  const kept = isKnown ? undefined : [latest, standing].find((word) => word?.vote.revision === stands);
  if (kept) {
    const { answer, vote } = kept;
    return { latest, standing: { answer, vote, epoch, receipt: signed } };
  }
  return receipt.refused && receipt.revision !== stands
    ? withRefusal(entry, receipt, receipt.refused)
    : entry;
}

function withRefusal(entry: OwnEntry, { revision, epoch }: Receipt, refused: Refusal): OwnEntry {
  const { latest, standing } = entry;
  // A host that lost its store may have lost the item too: then what stood stands no more.
  const isLost = standing?.vote.revision === revision && standing.epoch < epoch;
  const isLatest = latest.vote.revision === revision && (isLost || standing?.vote.revision !== revision);
  if (!isLost && (!isLatest || latest.refused === refused)) return entry;
  return {
    latest: isLatest ? { ...latest, refused } : latest,
    standing: isLost ? null : standing,
  };
}

/** Whether the host of this epoch has the last word (S3.3). */
export function isReceived({ latest, standing }: OwnEntry, epoch: number): boolean {
  return standing?.vote.revision === latest.vote.revision && standing.epoch >= epoch;
}

type Sent = Omit<Message<'vote'>, 'v' | 'kind'>;

/** What is still to be sent to the host of this epoch, in this order (S3.2, S3.5). */
export function unreceived({ latest, standing }: OwnEntry, epoch: number): Sent[] {
  const again = standing && standing.epoch < epoch ? [{ ...standing.vote, proof: standing.receipt }] : [];
  const isNew = latest.vote.revision !== standing?.vote.revision && !latest.refused;
  return isNew ? [...again, latest.vote] : again;
}
