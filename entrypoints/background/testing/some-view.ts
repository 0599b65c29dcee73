import type { ReportView } from '../../../lib/messaging/messages.ts';

/** A report of substance in which the professional did it alone, left by its writer. */
export function someView(change: Partial<ReportView> = {}): ReportView {
  return {
    reportId: crypto.randomUUID(),
    client: 'M. de Wit (1042)',
    startedFilled: false,
    partial: false,
    moment: 'left',
    words: 60,
    finished: true,
    meetingHeld: false,
    cues: [
      { cue: 'took-over', quotes: ['voor haar gebeld'] },
      { cue: 'formal-partner', quotes: ['gebeld met de gemeente'] },
    ],
    danger: [],
    dangerLevel: 'none',
    ties: [{ word: 'gemeente', ring: 'formal', state: 'involved' }],
    ...change,
  };
}

/** What makes such a report one that tells of danger. */
export const dangerous = {
  danger: ['dreigt haar te vinden'],
  dangerLevel: 'plain',
  cues: [],
} as const satisfies Partial<ReportView>;
