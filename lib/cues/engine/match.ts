import type { Entry } from './lexicon.ts';
import type { Pattern } from './pattern.ts';
import type { Sentence } from './sentence.ts';
import { op, type Step, type Test } from './step.ts';

/** A match as token indices: [from, to) all of it, [open, close) its evidence. */
export type Match = { from: number; to: number; open: number; close: number };

// The sentence being matched and the evidence marks stand outside the functions: they run millions of times.
let sentence: Sentence;
let entries: readonly Entry[];
let clauses: readonly number[];
let open = -1;
let close = -1;

const none: readonly Match[] = [];

/** All matches of a pattern in a sentence, leftmost first, at most one for each starting token. */
export function matchAll(pattern: Pattern, within: Sentence): readonly Match[] {
  sentence = within;
  entries = within.entries;
  clauses = within.clauses;
  const { first, start } = pattern;
  let found: Match[] | undefined;
  for (let from = 0; from < entries.length; from++) {
    if (first && !accepts(first, from)) continue;
    open = close = -1;
    const to = run(start, from, true);
    if (to < 0) continue;
    const match = { from, to, open: open < 0 ? from : open, close: close < 0 ? to : close };
    if (found) found.push(match);
    else found = [match];
  }
  return found ?? none;
}

/** Where a match of the steps from `step` on ends, or -1. `free`: the next test need not stand in the clause before it. */
function run(step: Step | undefined, at: number, free: boolean): number {
  while (step) {
    switch (step.op) {
      case op.test:
        if (at >= entries.length || (!free && clauses[at] !== clauses[at - 1])) return -1;
        if (sentence.phrases?.has(at)) {
          const to = runPhrases(step, at);
          if (to >= 0) return to;
        }
        if (!passes(step.test as Test, entries[at] as Entry)) return -1;
        at++;
        free = false;
        break;
      case op.gap:
        return gap(step.next as Step, at, lastInClause(at, step.most, free), free, false);
      case op.crossingGap:
        return gap(step.next as Step, at, Math.min(at + step.most, entries.length), true, true);
      case op.fork:
        return fork(step.branches, at, free);
      case op.open:
        open = at;
        break;
      case op.close:
        close = at;
        break;
      case op.not:
        if (at < entries.length && accepts(step.test as Test, at)) return -1;
        break;
      case op.accept:
        return at;
      default:
        if (!atEdge(step.op, at)) return -1;
        free = true;
    }
    step = step.next;
  }
  return -1;
}

/** `run`, with the evidence marks put back when it fails. */
function attempt(step: Step | undefined, at: number, free: boolean): number {
  const openBefore = open;
  const closeBefore = close;
  const to = run(step, at, free);
  if (to < 0) {
    open = openBefore;
    close = closeBefore;
  }
  return to;
}

function runPhrases(step: Step, at: number): number {
  for (const phrase of sentence.phrases?.get(at) ?? []) {
    if (!passes(step.test as Test, phrase.entry)) continue;
    const to = attempt(step.next, at + phrase.length, false);
    if (to >= 0) return to;
  }
  return -1;
}

function gap(next: Step, at: number, last: number, free: boolean, crosses: boolean): number {
  // Most gaps stand before a test: tokens that fail it need no attempt.
  const test = next.op === op.test ? (next.test as Test) : undefined;
  for (let here = at; here <= last; here++) {
    if (test && (here >= entries.length || !accepts(test, here))) continue;
    const to = attempt(next, here, crosses || (free && here === at));
    if (to >= 0) return to;
  }
  return -1;
}

/** How far a gap from `at` over `most` tokens reaches without skipping the first token of a clause (`free`: but the first). */
function lastInClause(at: number, most: number, free: boolean): number {
  const end = Math.min(at + most, entries.length);
  let here = at;
  while (here < end && (clauses[here] === clauses[here - 1] || (free && here === at))) here++;
  return here;
}

function fork(branches: readonly Step[], at: number, free: boolean): number {
  for (const branch of branches) {
    const to = attempt(branch, at, free);
    if (to >= 0) return to;
  }
  return -1;
}

function atEdge(edge: number, at: number): boolean {
  const starts = edge === op.clauseStart || edge === op.sentenceStart;
  if (at === (starts ? 0 : entries.length)) return true;
  if (edge === op.sentenceStart || edge === op.sentenceEnd) return false;
  return at > 0 && at < entries.length && clauses[at] !== clauses[at - 1];
}

function accepts(test: Test, at: number): boolean {
  if (passes(test, entries[at] as Entry)) return true;
  if (sentence.phrases === undefined) return false;
  for (const phrase of sentence.phrases.get(at) ?? []) if (passes(test, phrase.entry)) return true;
  return false;
}

function passes(test: Test, entry: Entry): boolean {
  if (!test.any && !test.classes.meets(entry.classes) && !isOneOf(test.entries, entry)) return false;
  if (test.also.length === 0) return true;
  for (const condition of test.also) if (passes(condition.test, entry) !== condition.holds) return false;
  return true;
}

function isOneOf(entriesOfTest: readonly Entry[], entry: Entry): boolean {
  for (let i = 0; i < entriesOfTest.length; i++) if (entriesOfTest[i] === entry) return true;
  return false;
}
