import type { Answers } from '../answer.ts';
import type { Definition } from '../definition.ts';
import { startRun } from '../moves.ts';
import type { AnsweringRun } from '../run.ts';

/** A run of this definition with these answers, standing at its first item. */
export function begunRun(definition: Definition, answers: Answers = {}, seed = 7): AnsweringRun {
  const start = { id: '5f0c6d2e-6d0e-4c6b-9a39-0d8f3f1f7a01', seed, day: '2026-11-24' };
  return { ...startRun(definition, start), answers };
}
