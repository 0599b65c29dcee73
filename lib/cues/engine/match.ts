import type { Entry } from './lexicon.ts';
import type { Node, Pattern, Test } from './pattern.ts';
import type { Sentence } from './sentence.ts';

/** A match as token indices: [from, to) all of it, [open, close) its evidence. */
export type Match = { from: number; to: number; open: number; close: number };

let sentence: Sentence;
let open = -1;
let close = -1;

/** All matches of a pattern in a sentence, leftmost first, at most one for each starting token. */
export function matchAll(pattern: Pattern, within: Sentence): Match[] {
  const found: Match[] = [];
  sentence = within;
  const first = pattern.start;
  for (let from = 0; from < within.length; from++) {
    if (first.kind === 'test' && !mayStart(first.test, from)) continue;
    open = close = -1;
    const to = run(first, from, true);
    if (to >= 0) found.push({ from, to, open: open < 0 ? from : open, close: close < 0 ? to : close });
  }
  return found;
}

function mayStart(test: Test, at: number): boolean {
  return passes(test, sentence.entries[at] as Entry) || sentence.phrases.has(at);
}

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
        const phrases = sentence.phrases.get(at);
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
  for (let skipped = 0; skipped <= most; skipped++) {
    const to = attempt(next, at + skipped, crosses || free);
    if (to >= 0) return to;
    const here = at + skipped;
    if (here >= sentence.length) return -1;
    if (
      !crosses &&
      here > 0 &&
      !(free && skipped === 0) &&
      sentence.clauses[here] !== sentence.clauses[here - 1]
    )
      return -1;
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
  return sentence.phrases.get(at)?.some((phrase) => passes(test, phrase.entry)) ?? false;
}

function passes(test: Test, entry: Entry): boolean {
  if (!(
    test.any ||
    test.classes.meets(entry.classes) ||
    (test.entries.length > 0 && test.entries.includes(entry))
  ))
    return false;
  for (const condition of test.also) if (passes(condition.test, entry) !== condition.holds) return false;
  return true;
}
