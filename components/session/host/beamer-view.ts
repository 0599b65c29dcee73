import { z } from 'zod';
import type { HostView } from '../../../lib/session/host/host-view.ts';
import { releasedRoundSchema } from '../../../lib/session/released-round.ts';
import { itemSchema } from '../../../lib/survey/item.ts';
import { idSchema, textSchema } from '../../../lib/survey/text.ts';

const place = { item: itemSchema, round: z.int() };

/** What may stand on a wall: less than the host sees, and no free text that waits to be let through. */
const beamerViewSchema = z.strictObject({
  locale: z.enum(['nl', 'en']),
  title: textSchema,
  /** Null around the table: nobody comes in by a code. */
  way: z.strictObject({ code: z.string(), link: z.string(), page: z.string() }).nullable(),
  k: z.int(),
  joined: z.int(),
  answered: z.int(),
  paused: z.boolean(),
  /** Until when there is talk, in milliseconds since 1970; null without a timer. */
  talkUntil: z.number().nullable(),
  agreed: z.string(),
  /** What was shown of each factor so far, where that is to be on the wall. */
  matrix: z
    .array(z.strictObject({ factor: idSchema, little: z.int(), lot: z.int(), voters: z.int() }))
    .nullable(),
  phase: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('lobby') }),
    z.strictObject({ state: z.literal('voting'), ...place }),
    z.strictObject({ state: z.literal('counted'), ...place }),
    z.strictObject({ state: z.literal('shown'), ...place, released: releasedRoundSchema }),
    z.strictObject({ state: z.literal('closed') }),
  ]),
});
export type BeamerView = z.infer<typeof beamerViewSchema>;
export type BeamerWay = BeamerView['way'];

/** What the windows say to each other: the host shows, the beamer asks for the view or for the next step. */
export const beamerMessageSchema = z.discriminatedUnion('said', [
  z.strictObject({ said: z.literal('show'), view: beamerViewSchema }),
  z.strictObject({ said: z.enum(['ask', 'next', 'talk']) }),
]);
export type BeamerMessage = z.infer<typeof beamerMessageSchema>;

/** The channel of one session, between pages of this browser. */
export const beamerChannel = (session: string): string => `naast beamer ${session}`;

type Beside = Pick<BeamerView, 'locale' | 'way' | 'matrix'> & { agreed: Readonly<Record<string, string>> };

export function beamerView(
  { title, contract, phase, presence, paused, talkUntil }: Extract<HostView, { state: 'running' }>,
  { agreed, ...beside }: Beside,
): BeamerView {
  return {
    ...beside,
    ...{ title, paused, talkUntil, k: contract.k, joined: presence.joined, answered: presence.answered },
    agreed: 'item' in phase ? (agreed[phase.item.id] ?? '') : '',
    phase: shownPhase(phase),
  };
}

function shownPhase(phase: Extract<HostView, { state: 'running' }>['phase']): BeamerView['phase'] {
  switch (phase.state) {
    case 'closed':
      return { state: 'closed' };
    case 'counted':
      return { state: 'counted', item: phase.item, round: phase.round };
    default:
      return phase;
  }
}
