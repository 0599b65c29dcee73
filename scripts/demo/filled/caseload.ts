import type { Phase } from '../../../lib/prompts/prompt.ts';

/** A client as the record app shows them, and from when to when they were helped, in days before today. */
type Helped = { client: string; phase: Phase | null; from: number; to: number };

/** The five of the sample record app, and nine whose files are closed or with a colleague by now. All are made up. */
export const caseload: readonly Helped[] = [
  { client: '104233', phase: 2, from: 260, to: 0 },
  { client: '104251', phase: 1, from: 90, to: 0 },
  { client: '104318', phase: 3, from: 364, to: 0 },
  { client: '104377', phase: null, from: 200, to: 0 },
  { client: '104402', phase: 1, from: 60, to: 0 },
  { client: '103918', phase: 3, from: 364, to: 150 },
  { client: '103944', phase: 2, from: 364, to: 40 },
  { client: '103967', phase: 3, from: 364, to: 210 },
  { client: '103991', phase: null, from: 364, to: 120 },
  { client: '104012', phase: 3, from: 364, to: 95 },
  { client: '104056', phase: 2, from: 330, to: 20 },
  { client: '104098', phase: 3, from: 310, to: 60 },
  { client: '104127', phase: 2, from: 300, to: 10 },
  { client: '104169', phase: 2, from: 280, to: 5 },
];
