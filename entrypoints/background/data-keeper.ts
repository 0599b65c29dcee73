import { dayOf } from '../../lib/journal/contact.ts';
import type { LockTurn } from '../../lib/messaging/lock-messages.ts';
import type { Answers, ToBackground } from '../../lib/messaging/messages.ts';
import type { Database, NaastDatabase } from '../../lib/store/database.ts';
import { forgetClient } from '../../lib/store/forget-client.ts';
import { saveRetention } from '../../lib/store/keeping-settings.ts';
import {
  changePassphrase,
  closeLock,
  eraseLocked,
  openLock,
  turnLockOff,
  turnLockOn,
} from '../../lib/store/lock/journal-lock.ts';
import { deleteExpired } from '../../lib/store/retention.ts';

const dataTypes = ['chooseRetention', 'forgetClient', 'turnLock'] as const;

/** What the options page asks to do with what is kept. */
export type DataMessage = Extract<ToBackground, { type: (typeof dataTypes)[number] }>;

export function isDataMessage(message: ToBackground): message is DataMessage {
  return dataTypes.some((type) => type === message.type);
}

/** Does what the user asks with what is kept, and never fails in silence: the answer says when nothing was changed. */
export type DataKeeper = (message: DataMessage) => Promise<Answers[DataMessage['type']]>;

export function createDataKeeper(database: Database, now: () => number): DataKeeper {
  return async (message) => {
    try {
      const opened = await database();
      if (message.type === 'forgetClient') return await forgetClient(opened, message.shown);
      if (message.type === 'turnLock') return await turn(opened, message.turn);
      const deleted = await deleteExpired(opened, dayOf(now()), message.months);
      await saveRetention(message.months);
      return deleted;
    } catch {
      // Not logged: what the user typed may be in the error.
      return message.type === 'turnLock' ? 'failed' : null;
    }
  };
}

async function turn(database: NaastDatabase, lock: LockTurn): Promise<Answers['turnLock']> {
  switch (lock.to) {
    case 'on':
      return turnLockOn(database, lock.passphrase);
    case 'open':
      return openLock(database, lock.passphrase);
    case 'changed':
      return changePassphrase(database, lock.passphrase, lock.next);
    case 'off':
      return turnLockOff(database, lock.passphrase);
    case 'closed':
      await closeLock();
      return 'done';
    case 'erased':
      await eraseLocked(database);
      return 'done';
  }
}
