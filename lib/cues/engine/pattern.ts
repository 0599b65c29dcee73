import { ClassSet, type Entry, type Lexicon } from './lexicon.ts';
import { fold } from './fold.ts';

/**
 * The pattern language, over the tokens (words and numbers) of one sentence:
 *
 *     word  two_words this folded word or phrase  KIN          a token or phrase of this class (NUM: a number)
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
export type Node =
  | { kind: 'test'; test: Test; next: Node }
  | { kind: 'not'; test: Test; next: Node }
  | { kind: 'gap'; most: number; crosses: boolean; next: Node }
  | { kind: 'edge'; side: 'start' | 'end'; of: 'clause' | 'sentence'; next: Node }
  | { kind: 'open' | 'close'; next: Node }
  | { kind: 'fork'; branches: Node[] }
  | { kind: 'accept' };

/** What one token must be: any of the classes or entries (or anything at all), and each of the further conditions. */
export type Test = {
  any: boolean;
  classes: ClassSet;
  entries: readonly Entry[];
  also: readonly { holds: boolean; test: Test }[];
};

export type Pattern = {
  source: string;
  start: Node;
  /** Tests of which each match needs one token each. */
  required: readonly Test[];
};

type Part = { link: (next: Node) => Node; required: Test[] };

/** Compiles a pattern. Throws with the pattern's text when it is not well formed or names an unknown class. */
export function compilePattern(source: string, lexicon: Lexicon): Pattern {
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
    if (token === '<' || token === '<<') return edge('start', token);
    if (token === '>' || token === '>>') return edge('end', token);
    if (token === '{') return simple((next) => ({ kind: 'open', next }));
    if (token === '}') return simple((next) => ({ kind: 'close', next }));
    if (token === '!') {
      const test = conjunction(tokens[at++]);
      return simple((next) => ({ kind: 'not', test, next }));
    }
    const test = conjunction(token);
    return optional({ link: (next) => ({ kind: 'test', test, next }), required: [test] });
  }

  function group(): Part {
    const branches = [sequence()];
    while (tokens[at] === '|') {
      at++;
      branches.push(sequence());
    }
    if (tokens[at++] !== ')') fail('a group is not closed');
    const link = (next: Node): Node => ({
      kind: 'fork',
      branches: branches.map((branch) => branch.link(next)),
    });
    if (branches.length === 1)
      return { link: (next) => (branches[0] as Part).link(next), required: (branches[0] as Part).required };
    if (branches.some((branch) => branch.required.length === 0)) return { link, required: [] };
    return { link, required: [either(branches.map((branch) => narrowest(branch.required)))] };
  }

  function optional(one: Part): Part {
    if (tokens[at] !== '?') return one;
    at++;
    return { link: (next) => ({ kind: 'fork', branches: [one.link(next), next] }), required: [] };
  }

  function conjunction(token: string | undefined): Test {
    let test = atom(token);
    while (tokens[at] === '&' || tokens[at] === '&!') {
      const holds = tokens[at++] === '&';
      test = { ...test, also: [...test.also, { holds, test: atom(tokens[at++]) }] };
    }
    return test;
  }

  function atom(token: string | undefined): Test {
    if (!token || /^[|()?!&{}<>~]/.test(token)) return fail(`unexpected ${token ?? 'end'}`);
    if (token === '*') return { any: true, classes: new ClassSet(), entries: [], also: [] };
    const names = token.startsWith('[') ? token.slice(1, -1).split('|') : [token];
    const classes = new ClassSet();
    const entries: Entry[] = [];
    for (const name of names.map((one) => one.trim())) {
      if (!name) return fail('an empty alternative');
      if (/^[A-Z][A-Z0-9_]*$/.test(name)) classes.add(classId(name));
      else entries.push(lexicon.literal(fold(name)));
    }
    return { any: false, classes, entries, also: [] };
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
    return simple((next) => ({ kind: 'gap', most: Number(token.replace(/~/g, '')), crosses, next }));
  }

  function edge(side: 'start' | 'end', token: string): Part {
    return simple((next) => ({ kind: 'edge', side, of: token.length === 2 ? 'sentence' : 'clause', next }));
  }

  function fail(why: string): never {
    throw new Error(`Pattern '${source}': ${why}`);
  }

  const whole = sequence();
  if (at < tokens.length) fail(`unexpected ${tokens[at]}`);
  if (whole.required.length === 0) fail('nothing in it is required');
  return { source, start: whole.link({ kind: 'accept' }), required: whole.required };
}

function simple(link: (next: Node) => Node): Part {
  return { link, required: [] };
}

function either(tests: readonly Test[]): Test {
  const classes = new ClassSet();
  for (const test of tests) classes.addAll(test.classes);
  return {
    any: tests.some((test) => test.any),
    classes,
    entries: tests.flatMap((test) => test.entries),
    also: [],
  };
}

/** The test that the fewest words can pass: literal words before classes, few classes before many. */
export function narrowest(tests: readonly Test[]): Test {
  return tests.reduce((best, test) => (breadth(test) < breadth(best) ? test : best));
}

function breadth(test: Test): number {
  return test.any ? Infinity : test.classes.ids().length * 4 + test.entries.length;
}
