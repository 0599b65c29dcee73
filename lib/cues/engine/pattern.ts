import { ClassSet } from './class-set.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { commonWords, rareWord } from './common-words.ts';
import { fold } from './fold.ts';
import { op, Step, type Test } from './step.ts';

/**
 * The pattern language, over the tokens (words and numbers) of one sentence:
 *
 *     word  two_words this folded word or phrase  KIN          a token or phrase of this class (NUM: a number; PARTICIPLE: by shape)
 *     [a|B|c]         one of these                *            any one token
 *     X&Y  X&!Y       X that also is / is not Y   !X           the next token is not X (looks only)
 *     X?              X or nothing                (a B|c ~2 D) one of these sequences; also (…)?
 *     ~3              nought to three tokens, within the clause
 *     ~~6             nought to six tokens, over clauses, within the sentence
 *     <  <<           start of a clause / of the sentence
 *     >  >>           end of a clause / of the sentence
 *     { … }           the evidence; without it, the whole match
 *
 * Neighbouring tests must stand in one clause, unless a `~~n` is between them (`~~0` lets them touch over a comma).
 * Punctuation is no token. A phrase of the lexicon counts as one test however many tokens it has.
 */
export type Pattern = {
  source: string;
  start: Step;
  /** The test that the first token must pass; undefined when the pattern begins with a choice or a gap. */
  first: Test | undefined;
  /** Tests of which each match needs one token each, the rarest first. */
  required: readonly Test[];
};

type Part = { link: (next: Step) => Step; required: Test[] };

/**
 * Compiles a pattern. `tests` holds the tests of earlier patterns: equal ones are shared, so that a sentence is asked
 * once. Throws with the pattern's text when it is not well formed or names an unknown class.
 */
export function compilePattern(source: string, lexicon: Lexicon, tests: Map<string, Test>): Pattern {
  const tokens = source.match(/\[[^\]]*\]|~~?\d+|<<|>>|&!|[^\s[\]()|?!&{}<>~*]+|[()|?!&{}<>*]/g) ?? [];
  let at = 0;

  function sequence(): Part {
    const parts: Part[] = [];
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') parts.push(part());
    return {
      link: (next) => parts.reduceRight((after, one) => one.link(after), next),
      required: parts.flatMap((one) => one.required),
    };
  }

  function part(): Part {
    const token = tokens[at++] as string;
    if (token === '(') return optional(group());
    if (token.startsWith('~')) return gap(token);
    if (token === '<' || token === '<<') return edge(token);
    if (token === '>' || token === '>>') return edge(token);
    if (token === '{') return simple((next) => new Step(op.open, next));
    if (token === '}') return simple((next) => new Step(op.close, next));
    if (token === '!') {
      const test = conjunction(tokens[at++]);
      return simple((next) => new Step(op.not, next, test));
    }
    const test = conjunction(token);
    return optional({ link: (next) => new Step(op.test, next, test), required: [test] });
  }

  function group(): Part {
    const branches = [sequence()];
    while (tokens[at] === '|') {
      at++;
      branches.push(sequence());
    }
    if (tokens[at++] !== ')') fail('a group is not closed');
    const link = (next: Step): Step => fork(branches.map((branch) => branch.link(next)));
    if (branches.length === 1)
      return { link: (next) => (branches[0] as Part).link(next), required: (branches[0] as Part).required };
    if (branches.some((branch) => branch.required.length === 0)) return { link, required: [] };
    return { link, required: [either(branches.map((branch) => narrowest(branch.required)))] };
  }

  function optional(one: Part): Part {
    if (tokens[at] !== '?') return one;
    at++;
    return { link: (next) => fork([one.link(next), next]), required: [] };
  }

  function conjunction(token: string | undefined): Test {
    const test = atom(token);
    if (tokens[at] !== '&' && tokens[at] !== '&!') return test;
    const also: { holds: boolean; test: Test }[] = [];
    while (tokens[at] === '&' || tokens[at] === '&!') {
      also.push({ holds: tokens[at++] === '&', test: atom(tokens[at++]) });
    }
    return newTest(test.any, test.classes, test.entries, lexicon, also);
  }

  function atom(token: string | undefined): Test {
    const known = tests.get(token ?? '');
    if (known) return known;
    const test = newAtom(token);
    tests.set(token ?? '', test);
    return test;
  }

  function newAtom(token: string | undefined): Test {
    if (!token || /^[|()?!&{}<>~]/.test(token)) return fail(`unexpected ${token ?? 'end'}`);
    if (token === '*') return newTest(true, new ClassSet(), [], lexicon);
    const names = token.startsWith('[') ? token.slice(1, -1).split('|') : [token];
    const classes = new ClassSet();
    const entries: Entry[] = [];
    for (const name of names.map((one) => one.trim())) {
      if (!name) return fail('an empty alternative');
      if (/^[A-Z][A-Z0-9_]*$/.test(name)) classes.add(classId(name));
      else entries.push(lexicon.literal(fold(name)));
    }
    return newTest(false, classes, entries, lexicon);
  }

  function classId(name: string): number {
    try {
      return lexicon.classId(name);
    } catch (error) {
      return fail(error instanceof Error ? error.message : name);
    }
  }

  function gap(token: string): Part {
    const crosses = token.startsWith('~~');
    return simple(
      (next) => new Step(crosses ? op.crossingGap : op.gap, next, undefined, Number(token.replace(/~/g, ''))),
    );
  }

  function edge(token: string): Part {
    return simple((next) => new Step(edges[token] as number, next));
  }

  function fail(why: string): never {
    throw new Error(`Pattern '${source}': ${why}`);
  }

  const whole = sequence();
  if (at < tokens.length) fail(`unexpected ${tokens[at]}`);
  if (whole.required.length === 0) fail('nothing in it is required');
  const start = whole.link(new Step(op.accept, undefined));
  return {
    source,
    start,
    first: firstTest(start),
    required: whole.required.toSorted((one, other) => one.weight - other.weight),
  };

  function either(branches: readonly Test[]): Test {
    const classes = new ClassSet();
    for (const test of branches) classes.addAll(test.classes);
    const entries = branches.flatMap((test) => test.entries);
    return newTest(
      branches.some((test) => test.any),
      classes,
      entries,
      lexicon,
    );
  }
}

function simple(link: (next: Step) => Step): Part {
  return { link, required: [] };
}

function newTest(
  any: boolean,
  classes: ClassSet,
  entries: readonly Entry[],
  lexicon: Lexicon,
  also: Test['also'] = [],
): Test {
  let weight = any ? 1000 : 0;
  classes.each((id) => (weight += lexicon.classWeight(id)));
  for (const entry of entries) weight += commonWords[entry.word] ?? rareWord;
  return { any, classes, entries, also, weight, round: -1, present: false };
}

const edges: Readonly<Record<string, number>> = {
  '<': op.clauseStart,
  '<<': op.sentenceStart,
  '>': op.clauseEnd,
  '>>': op.sentenceEnd,
};

function fork(branches: readonly Step[]): Step {
  return new Step(op.fork, undefined, undefined, 0, branches);
}

function firstTest(start: Step): Test | undefined {
  let step: Step | undefined = start;
  while (step && looksOnly.has(step.op)) step = step.next;
  return step?.op === op.test ? step.test : undefined;
}

const looksOnly = new Set<number>([op.open, op.close, op.not, ...Object.values(edges)]);

/** The test that the fewest words can pass. */
function narrowest(tests: readonly Test[]): Test {
  return tests.reduce((best, test) => (test.weight < best.weight ? test : best));
}
