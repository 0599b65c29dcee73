import type { Ring } from '../cues/analysis.ts';
import { areas, type Area, type Outcome } from '../prompts/prompt.ts';
import { areaCues } from './area-cues.ts';
import type { Contact } from './contact.ts';
import { isQuestion } from './is-question.ts';
import { networkCues } from './network-cues.ts';

/** What is counted of some contacts and of the questions that Naast put beside them. */
export type Tally = {
  contacts: number;
  /** Contacts in which the network came up. */
  network: number;
  /** Contacts in which somebody informal was named, and those in which somebody formal was; often both. */
  informal: number;
  formal: number;
  /** Contacts that show work in an area. */
  areas: Record<Area, number>;
  /** Questions put, and what became of them; the others are still open or were passed by. */
  shown: number;
  acted: number;
  dismissed: number;
};

/** What the tally must know of an offer. */
export type Answered = { day: string; promptId: string; outcome: Outcome };

const informalRings: readonly Ring[] = ['family', 'friends', 'community'];
const actedKinds: ReadonlySet<Outcome['kind']> = new Set<Outcome['kind']>(['acted', 'kept', 'returned']);

export function emptyTally(): Tally {
  return {
    contacts: 0,
    network: 0,
    informal: 0,
    formal: 0,
    areas: { talk: 0, invite: 0, accompany: 0, meeting: 0, partners: 0, volunteers: 0 },
    shown: 0,
    acted: 0,
    dismissed: 0,
  };
}

/** Adds one contact, in place: a tally runs over tens of thousands of them. */
export function countContact(tally: Tally, { cues, people }: Contact): void {
  tally.contacts += 1;
  if (cues.some((cue) => networkCues.has(cue))) tally.network += 1;
  if (informalRings.some((ring) => people[ring] > 0)) tally.informal += 1;
  if (people.formal > 0) tally.formal += 1;
  for (const area of areas) {
    if (areaCues[area].some((cue) => cues.includes(cue))) tally.areas[area] += 1;
  }
}

/** Adds one offer, in place. Keeping a question for next time is acting on it; lines that ask nothing don't count. */
export function countOffer(tally: Tally, { promptId, outcome }: Answered): void {
  if (!isQuestion(promptId)) return;
  tally.shown += 1;
  if (actedKinds.has(outcome.kind)) tally.acted += 1;
  if (outcome.kind === 'dismissed') tally.dismissed += 1;
}
