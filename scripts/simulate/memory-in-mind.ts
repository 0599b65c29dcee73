import type { Memory } from '../../entrypoints/background/memory.ts';
import { dayOf, type Contact } from '../../lib/journal/contact.ts';
import { summariseTrajectory } from '../../lib/journal/trajectory.ts';
import type { Offer } from '../../lib/prompts/prompt.ts';
import type { Client } from '../../lib/store/clients.ts';
import type { KeptOffer } from '../../lib/store/offers.ts';

type Kept = Offer & { clientKey: string | null };

/** What the desk remembers, kept in mind: it answers as the store does (`lib/store`), and everything can be seen. */
export type MemoryInMind = Memory & {
  offersOfReport: (reportId: string) => readonly Kept[];
  /** Of earlier reports, oldest first. */
  offersOfClient: (clientKey: string, exceptReport: string) => readonly Kept[];
  /** All of it, as the store would hold it by now; a client goes by what the record app shows. */
  everything: () => { contacts: Contact[]; offers: KeptOffer[]; clients: Client[] };
};

export function createMemoryInMind(now: () => number): MemoryInMind {
  const offers: Kept[] = [];
  const contacts = new Map<string, Contact>();
  const clients = new Map<string, Client>();

  const clientOf = (clientKey: string): Client =>
    clients.get(clientKey) ?? { clientKey, careful: false, phase: null };
  const offersOfReport = (reportId: string) => offers.filter((offer) => offer.reportId === reportId);
  const offersOfClient = (clientKey: string, exceptReport: string) =>
    offers.filter((offer) => offer.clientKey === clientKey && offer.reportId !== exceptReport);
  const placeOf = ({ reportId, promptId }: Offer) =>
    offers.findIndex((offer) => offer.reportId === reportId && offer.promptId === promptId);

  return {
    offersOfReport,
    offersOfClient,
    everything: () => ({
      contacts: [...contacts.values()],
      offers: offers.map((offer) => ({ ...offer, day: dayOf(offer.at) })),
      clients: [...clients.values()],
    }),
    isAvailable: () => true,
    keyOf: async (shown) => shown,
    async historyOf(clientKey, reportId) {
      const today = dayOf(now());
      const { careful, phase } = clientOf(clientKey ?? '');
      const ofClient = [...contacts.values()].filter((contact) => contact.clientKey === clientKey);
      return {
        report: offersOfReport(reportId),
        client: clientKey === null ? [] : offersOfClient(clientKey, reportId),
        today: offers.filter(({ at }) => dayOf(at) === today),
        careful,
        trajectory: summariseTrajectory(clientKey === null ? [] : ofClient, phase, today),
      };
    },
    async offered(clientKey, made) {
      for (const offer of made) if (placeOf(offer) < 0) offers.push({ ...offer, clientKey });
    },
    async answered(offer) {
      const place = placeOf(offer);
      const known = offers[place];
      if (known) offers[place] = { ...known, outcome: offer.outcome };
    },
    async saved(contact) {
      contacts.set(contact.id, contact);
    },
    async careful(clientKey, careful) {
      clients.set(clientKey, { ...clientOf(clientKey), careful });
    },
    async phase(clientKey, phase) {
      clients.set(clientKey, { ...clientOf(clientKey), phase });
    },
  };
}
