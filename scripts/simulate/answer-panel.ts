import type { createDesk } from '../../entrypoints/background/desk.ts';
import { dismissals, type Dismissal, type FollowUp } from '../../lib/prompts/prompt.ts';
import type { Dice } from './dice.ts';

/**
 * How the professional of the simulation answers, by weight. Assumed, not measured: figures that rest on these
 * weights alone (the share acted) say nothing of real people. What is left lies until the report is saved.
 */
const answers = { copied: 15, kept: 10, dismissed: 20, left: 55 } as const;
const followUps = { done: 35, 'not-yet': 20, 'not-needed': 15, left: 30 } as const;
const liftsCareful = 0.25;

/** Answers what the panel shows: the gate of an earlier danger, what came back, the new questions. */
export async function answerPanel(
  desk: ReturnType<typeof createDesk>,
  tabId: number,
  dice: Dice,
): Promise<void> {
  const page = desk.pageOf(tabId);
  if (page?.state !== 'report') return;
  const { reportId } = page;
  if (page.careful === 'earlier' && dice.share() < liftsCareful) await desk.carefulLifted(tabId, reportId);
  for (const promptId of page.returned) {
    const kind = dice.weigh<FollowUp | 'left'>(followUps);
    if (kind !== 'left') await desk.answered(tabId, reportId, promptId, { kind });
  }
  for (const { promptId, kind: promptKind } of page.cards) {
    const kind = dice.weigh(answers);
    if (kind === 'left' || (kind === 'kept' && promptKind === 'safety')) continue;
    const reason = dice.pick<Dismissal>(dismissals);
    await desk.answered(tabId, reportId, promptId, kind === 'dismissed' ? { kind, reason } : { kind });
  }
}
