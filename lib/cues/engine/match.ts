import type { Entry } from './lexicon.ts';
import type { Node, Pattern, Test } from './pattern.ts';
import type { Sentence } from './sentence.ts';

/** A match as token indices: [from, to) all of it, [open, close) its evidence. */
export type Match = { from: number; to: number; open: number; close: number };

// The sentence being matched and the evidence marks stand outside the functions: they run millions of times.
let sentence: Sentence;
let open = -1;
let close = -1;

/** All matches of a pattern in a sentence, leftmost first, at most one for each starting token. */
export function matchAll(pattern: Pattern, within: Sentence): readonly Match[] {
  sentence = within;
  const { first, start } = pattern;
  const { entries, phrases } = within;
  let found: Match[] | undefined;
  for (let from = 0; from < entries.length; from++) {
    if (first && !passes(first, entries[from] as Entry) && !(phrases?.has(from) && accepts(first, from))) continue;
    open = close = -1;
    const to = run(start, from, true);
    if (to < 0) continue;
    (found ??= []).push({ from, to, open: open < 0 ? from : open, close: close < 0 ? to : close });
  }
  return found ?? none;
}

const none: readonly Match[] = [];

/** Where a match of `node` from token `at` ends, or -1. `free`: the next test need not stand in the clause before it. */
function run(node: Node, at: number, free: boolean): number {
  for (;;) {
    switch (node.kind) {
      case 'accept':
        return at;
      case 'open':
        open = at;
        node = node.next;
        break;
      case 'close':
        close = at;
        node = node.next;
        break;
      case 'edge':
        if (!atEdge(node.side, node.of, at)) return -1;
        free = true;
        node = node.next;
        break;
      case 'not':
        if (at < sentence.length && accepts(node.test, at)) return -1;
        node = node.next;
        break;
      case 'gap':
        return gap(node.next, at, node.most, node.crosses, free);
      case 'fork':
        return fork(node.branches, at, free);
      case 'test': {
        if (at >= sentence.length) return -1;
        if (!free && sentence.clauses[at] !== sentence.clauses[at - 1]) return -1;
        const phrases = sentence.phrases?.get(at);
        if (phrases) {
          for (const phrase of phrases) {
            if (!passes(node.test, phrase.entry)) continue;
            const to = attempt(node.next, at + phrase.length, false);
            if (to >= 0) return to;
          }
        }
        if (!passes(node.test, sentence.entries[at] as Entry)) return -1;
        at++;
        free = false;
        node = node.next;
        break;
      }
    }
  }
}

/** `run`, with the evidence marks put back when it fails. */
function attempt(node: Node, at: number, free: boolean): number {
  const openBefore = open;
  const closeBefore = close;
  const to = run(node, at, free);
  if (to < 0) {
    open = openBefore;
    close = closeBefore;
  }
  return to;
}

function gap(next: Node, at: number, most: number, crosses: boolean, free: boolean): number {
  // Most gaps stand before a test: tokens that fail it need no attempt.
  const test = next.kind === 'test' ? next.test : undefined;
  for (let here = at; here <= at + most && here <= sentence.length; here++) {
    if (
      here > at &&
      !crosses &&
      !(free && here === at + 1) &&
      sentence.clauses[here - 1] !== sentence.clauses[here - 2]
    )
      return -1;
    if (test && (here >= sentence.length || !accepts(test, here))) continue;
    const to = attempt(next, here, crosses || (free && here === at));
    if (to >= 0) return to;
  }
  return -1;
}

function fork(branches: readonly Node[], at: number, free: boolean): number {
  for (const branch of branches) {
    const to = attempt(branch, at, free);
    if (to >= 0) return to;
  }
  return -1;
}

function atEdge(side: 'start' | 'end', of: 'clause' | 'sentence', at: number): boolean {
  if (side === 'start' && at === 0) return true;
  if (side === 'end' && at === sentence.length) return true;
  return (
    of === 'clause' && at > 0 && at < sentence.length && sentence.clauses[at] !== sentence.clauses[at - 1]
  );
}

function accepts(test: Test, at: number): boolean {
  if (passes(test, sentence.entries[at] as Entry)) return true;
  const phrases = sentence.phrases?.get(at);
  if (!phrases) return false;
  for (const phrase of phrases) if (passes(test, phrase.entry)) return true;
  return false;
}

function passes(test: Test, entry: Entry): boolean {
  if (!(
    test.any ||
    test.classes.meets(entry.classes) ||
    (test.entries.length > 0 && test.entries.includes(entry))
  )) {
    return false;
  }
  for (const condition of test.also) if (passes(condition.test, entry) !== condition.holds) return false;
  return true;
}

function isOneOf(entries: readonly Entry[], entry: Entry): boolean {
  for (let i = 0; i < entries.length; i++) if (entries[i] === entry) return true;
  return false;
}
