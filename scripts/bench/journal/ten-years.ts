import { dayFrom, dayNumber } from '../../../lib/journal/day.ts';
import { dayOf, type Contact } from '../../../lib/journal/contact.ts';
import { selfAssessment } from '../../../lib/survey/definitions/self-assessment.ts';
import { runOf } from '../../demo/filled/assessment-run.ts';
import { assessments } from '../../demo/filled/assessments.ts';
import { composeYear, type FilledYear } from '../../demo/filled/compose-year.ts';
import { makeId } from '../../demo/filled/make-id.ts';
import { createDice } from '../../simulate/dice.ts';

const years = 10;
/** Whole weeks, so that days keep their place in the week. */
const yearOfWeeks = 52 * 7;
/** Milliseconds. */
const dayLength = 86_400_000;
const seed = 10;

/**
 * Ten years up to `now` (milliseconds since the epoch): the fictional year over and over, each time with clients of
 * its own, packed until there are so many contacts; and self-assessments spread over all of it.
 */
export async function tenYears(
  now: number,
  counts: { contacts: number; assessments: number },
): Promise<FilledYear> {
  const year = await composeYear(now);
  const dice = createDice(seed);
  const copies = Math.ceil(counts.contacts / year.contacts.length);
  const daysBack = (copy: number) => Math.floor((copy * years) / copies) * yearOfWeeks;
  const back = (day: string, copy: number) => dayFrom(dayNumber(day) - daysBack(copy));
  const ofCopy = (client: string | null, copy: number) => client && `${client}/${copy}`;

  const repeated = Array.from({ length: copies }, (_, copy) => {
    const ids = new Map(year.contacts.map(({ id }): [string, string] => [id, makeId(dice)]));
    return {
      contacts: year.contacts.map((contact): Contact => ({
        ...contact,
        id: ids.get(contact.id) ?? '',
        day: back(contact.day, copy),
        clientKey: ofCopy(contact.clientKey, copy),
      })),
      offers: year.offers.map((offer) => ({
        ...offer,
        reportId: ids.get(offer.reportId) ?? makeId(dice),
        at: offer.at - daysBack(copy) * dayLength,
        day: back(offer.day, copy),
        clientKey: ofCopy(offer.clientKey, copy),
      })),
      clients: year.clients.map((client) => ({ ...client, clientKey: `${client.clientKey}/${copy}` })),
    };
  });
  const today = dayNumber(dayOf(now));
  return {
    contacts: repeated.flatMap(({ contacts }) => contacts).slice(0, counts.contacts),
    offers: repeated.flatMap(({ offers }) => offers),
    clients: repeated.flatMap(({ clients }) => clients),
    assessments: Array.from({ length: counts.assessments }, (_, i) => {
      const assessment = assessments[i % assessments.length] ?? assessments[0];
      const day = dayFrom(today - 1 - Math.floor((i * years * yearOfWeeks) / counts.assessments));
      return {
        definition: selfAssessment,
        run: runOf(selfAssessment, assessment, { id: makeId(dice), seed, day }),
      };
    }),
    reflections: year.reflections,
    intentions: year.intentions,
    invitations: [],
  };
}
