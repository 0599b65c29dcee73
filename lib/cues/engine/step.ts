import type { ClassSet } from './class-set.ts';
import type { Entry } from './lexicon.ts';

/** What one token must be: any of the classes or entries (or anything at all), and each of the further conditions. */
export type Test = {
  any: boolean;
  classes: ClassSet;
  entries: readonly Entry[];
  also: readonly { holds: boolean; test: Test }[];
  /** In how many of a thousand words it is to be expected to pass; large when `any`. */
  weight: number;
  /** Written by the rule set: whether some token of the sentence of `round` can pass. */
  round: number;
  present: boolean;
};

/** What a step of a pattern does; the grammar in `pattern.ts` says what each is for. */
export const op = {
  test: 0,
  not: 1,
  gap: 2,
  crossingGap: 3,
  clauseStart: 4,
  sentenceStart: 5,
  clauseEnd: 6,
  sentenceEnd: 7,
  open: 8,
  close: 9,
  fork: 10,
  accept: 11,
} as const;

const noBranches: readonly Step[] = [];

/** One step of a compiled pattern. All steps have one shape, for the matcher takes millions of them. */
export class Step {
  readonly op: number;
  /** The step after it; absent for `fork` and `accept`. */
  readonly next: Step | undefined;
  /** For `test` and `not`. */
  readonly test: Test | undefined;
  /** The length of a gap. */
  readonly most: number;
  /** For `fork`, tried in this order. */
  readonly branches: readonly Step[];

  constructor(code: number, next: Step | undefined, test?: Test, most = 0, branches = noBranches) {
    this.op = code;
    this.next = next;
    this.test = test;
    this.most = most;
    this.branches = branches;
  }
}
