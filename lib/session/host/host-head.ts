import { z } from 'zod';
import { itemSchema, type Item } from '../../survey/item.ts';
import { idSchema } from '../../survey/text.ts';
import { hostStateSchema, type HostState } from '../messages.ts';
import type { SessionPlan } from '../session-plan.ts';

const roundNameSchema = z.strictObject({ item: idSchema, round: z.int().min(1) });
type RoundName = z.infer<typeof roundNameSchema>;

/**
 * Where the host is, as it keeps it and says it (S1.3): the state that all may know, the items, and the rounds whose free
 * texts were laid before the facilitator.
 */
export const hostHeadSchema = z.strictObject({
  state: hostStateSchema,
  items: z.array(itemSchema),
  read: z.array(roundNameSchema),
});
export type HostHead = z.infer<typeof hostHeadSchema>;

/** A session that begins. */
export function firstHead({ title, contract, items }: SessionPlan, epoch: number): HostHead {
  const state: HostState = {
    moment: { epoch, number: 1 },
    title,
    contract,
    phase: { state: 'lobby' },
    paused: false,
    locked: false,
    talkUntil: null,
    released: [],
    leftOut: [],
  };
  return { state, items, read: [] };
}

/**
 * A session that goes on after its store was lost, from what the relay still had of its own state (S1.5). The epoch is
 * later than any before, also where this device's clock was set back.
 */
export function recoveredHead(plan: SessionPlan, last: HostState, now: number): HostHead {
  const { phase } = last;
  const present = 'item' in phase ? [phase.item] : [];
  const added = present.filter(({ id }) => !plan.items.some((item) => item.id === id));
  return {
    state: { ...last, moment: { epoch: Math.max(now, last.moment.epoch + 1), number: 1 } },
    items: [...plan.items, ...added],
    read: [],
  };
}

export function findItemOf({ items }: HostHead, id: string): Item | undefined {
  return items.find((item) => item.id === id);
}

/** The round on an item that takes votes, or would next: one after all that were released (S6) or read (S5). */
export function roundOf({ state, read }: HostHead, item: string): number {
  const done = [...state.released, ...state.leftOut, ...read].filter((round) => round.item === item);
  return 1 + Math.max(0, ...done.map(({ round }) => round));
}

/** Whether the facilitator has the free texts of this round: it takes no votes any more (S5). */
export function isRead({ read }: HostHead, { item, round }: RoundName): boolean {
  return read.some((one) => one.item === item && one.round === round);
}
