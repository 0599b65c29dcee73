import type { z } from 'zod';
import { rowsSchema, type Rows } from './content.ts';
import { joinRows, type Joined } from './join-rows.ts';
import {
  joinClients,
  joinContacts,
  joinDefinitions,
  joinIntentions,
  joinInvitations,
  joinOffers,
  joinReflections,
  joinRuns,
} from './joins.ts';

/** Joins the rows of one store in a backup with those that are here. */
type Noun = (here: readonly object[], there: readonly object[]) => Joined<object>;

const { shape } = rowsSchema;

/** How a backup is joined, by store. */
export const nouns: Readonly<Record<keyof Rows, Noun>> = {
  contacts: noun(shape.contacts.element, ['id'], joinContacts),
  offers: noun(shape.offers.element, ['reportId', 'promptId'], joinOffers),
  clients: noun(shape.clients.element, ['clientKey'], joinClients),
  definitions: noun(shape.definitions.element, ['id', 'version'], joinDefinitions),
  invitations: noun(shape.invitations.element, ['id'], joinInvitations),
  runs: noun(shape.runs.element, ['id'], joinRuns),
  reflections: noun(shape.reflections.element, ['about'], joinReflections),
  intentions: noun(shape.intentions.element, ['id'], joinIntentions),
};

/** @param keyPath as the store has it */
function noun<Row extends object>(
  schema: z.ZodType<Row>,
  keyPath: readonly (keyof Row)[],
  join: (here: Row, there: Row) => Row,
): Noun {
  const parse = (row: object) => schema.safeParse(row).data ?? null;
  // The rows of a backup came out of `readRows`, in which this schema stands for this store.
  return (here, there) => joinRows(here, there as readonly Row[], keyPath.map(String), parse, join);
}
