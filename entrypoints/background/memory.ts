import type { Contact } from '../../lib/journal/contact.ts';
import { dayOf } from '../../lib/journal/contact.ts';
import { noHistory, type History, type Offer, type Phase } from '../../lib/prompts/prompt.ts';
import { changeClient } from '../../lib/store/clients.ts';
import { clientKeyOf } from '../../lib/store/client-key.ts';
import { keepContact } from '../../lib/store/contacts.ts';
import type { Database, NaastDatabase } from '../../lib/store/database.ts';
import { readHistory } from '../../lib/store/history.ts';
import { addOffers, settleOffer } from '../../lib/store/offers.ts';

/** What the desk remembers over reports; a failing database makes it forgetful, never broken. */
export type Memory = ReturnType<typeof createMemory>;

/**
 * Remembers in the database. Where that cannot be used, reading gives an empty history, writing does nothing, and
 * `isAvailable` says so until it works again.
 */
export function createMemory(database: Database, now: () => number) {
  let available = true;

  async function attempt<Result>(
    use: (opened: NaastDatabase) => Promise<Result>,
    otherwise: Result,
  ): Promise<Result> {
    try {
      const result = await use(await database());
      available = true;
      return result;
    } catch {
      // Not logged: a stored row may be in the error. The panel says that nothing can be remembered.
      available = false;
      return otherwise;
    }
  }

  return {
    isAvailable: () => available,
    /** @param shown what the record app shows of the client; null without a client or without memory */
    keyOf: (shown: string | null): Promise<string | null> =>
      shown === null ? Promise.resolve(null) : attempt((opened) => clientKeyOf(opened, shown), null),
    historyOf: (clientKey: string | null, reportId: string): Promise<History> =>
      attempt((opened) => readHistory(opened, clientKey, reportId, dayOf(now())), noHistory),
    offered: (clientKey: string | null, offers: readonly Offer[]): Promise<void> =>
      attempt(
        (opened) =>
          addOffers(
            opened,
            offers.map((offer) => ({ ...offer, clientKey, day: dayOf(offer.at) })),
          ),
        undefined,
      ),
    answered: (offer: Offer): Promise<void> =>
      attempt((opened) => settleOffer(opened, offer.reportId, offer.promptId, offer.outcome), undefined),
    saved: (contact: Contact, startedFilled: boolean): Promise<void> =>
      attempt((opened) => keepContact(opened, contact, startedFilled), undefined),
    careful: (clientKey: string, careful: boolean): Promise<void> =>
      attempt((opened) => changeClient(opened, clientKey, { careful }), undefined),
    phase: (clientKey: string, phase: Phase | null): Promise<void> =>
      attempt((opened) => changeClient(opened, clientKey, { phase }), undefined),
  };
}
