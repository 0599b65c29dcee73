import type { PanelState } from '../../../lib/messaging/messages.ts';

type ReportPage = Extract<PanelState['page'], { state: 'report' }>;

/** What the panel shows of a saved report about which nothing is asked (any more). */
export function somePage(change: Partial<ReportPage> = {}): ReportPage {
  return {
    state: 'report',
    reportId: crypto.randomUUID(),
    ties: [],
    cards: [],
    ownTexts: {},
    returned: [],
    well: null,
    careful: 'no',
    saved: true,
    trajectory: null,
    ...change,
  };
}

/** The same, while it is written, with a question in the area of inviting. */
export function askedPage(change: Partial<ReportPage> = {}): ReportPage {
  return somePage({
    saved: false,
    cards: [{ promptId: 'hand-over-call', kind: 'hand-over', area: 'invite', because: [], quotes: [] }],
    ...change,
  });
}
