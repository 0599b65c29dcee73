import type { FactorId } from './factors.ts';

/**
 * What the professionals of the study come back to when they tell why network-oriented work succeeds or not, in about
 * the order of the report (par. 2.1, 2.2 and 4). It leads where nothing else tells what somebody will recognise.
 */
export const namedOften: readonly FactorId[] = [
  'unstable-network',
  'no-daily-room',
  'ad-hoc-days',
  'few-stable-people',
  'other-areas-first',
  'takes-over',
  'training-fades',
  'too-little-knowledge',
  'little-trust-in-network',
  'awareness',
  'good-experiences',
  'courage',
  'client-seems-to-want',
  'stable-network',
  'on-the-job-coaching',
];
