import type { KeepRunAnswer, ToBackground } from '../../lib/messaging/messages.ts';
import type { Database, NaastDatabase } from '../../lib/store/database.ts';
import { keepIntention } from '../../lib/store/intentions.ts';
import { noteInvitation } from '../../lib/store/invitations.ts';
import { inJournalTurn } from '../../lib/store/lock/in-journal-turn.ts';
import { journalCodec } from '../../lib/store/lock/lock-codec.ts';
import { OpeningFailed } from '../../lib/store/opening-failed.ts';
import { keepReflection } from '../../lib/store/reflections.ts';
import { keepRun } from '../../lib/store/runs.ts';

const journalTypes = ['keepRun', 'keepReflection', 'keepIntention', 'noteInvitation'] as const;

/** What a page asks to keep of the user's own journal. */
export type JournalMessage = Extract<ToBackground, { type: (typeof journalTypes)[number] }>;

export function isJournalMessage(message: ToBackground): message is JournalMessage {
  return journalTypes.some((type) => type === message.type);
}

/** Keeps what the user wrote, and never fails in silence: the answer says by name why it is not kept. */
export type JournalWriter = (message: JournalMessage) => Promise<KeepRunAnswer>;

export function createJournalWriter(database: Database): JournalWriter {
  return async (message) => {
    try {
      const opened = await database();
      return await inJournalTurn(() => write(opened, message));
    } catch (error) {
      // Not logged: what the user wrote may be in the error.
      return { state: 'failed', why: nameFailure(error) };
    }
  };
}

async function write(database: NaastDatabase, message: JournalMessage): Promise<KeepRunAnswer> {
  const codec = journalCodec(database);
  switch (message.type) {
    case 'keepRun':
      return keepRun(database, codec, message.run, message.definition, message.revision);
    case 'keepReflection':
      return keepReflection(database, codec, message.reflection, message.revision);
    case 'keepIntention':
      return keepIntention(database, codec, message.intention, message.revision);
    case 'noteInvitation':
      await noteInvitation(database, message.invitation);
      return { state: 'kept' };
  }
}

function nameFailure(error: unknown): 'quota' | 'blocked' | 'unknown' {
  if (error instanceof OpeningFailed) return 'blocked';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'quota' : 'unknown';
}
