import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from './analyser.ts';
import type { Analysis, CueName } from './analysis.ts';
import { dangerRules } from './danger/danger-rules.ts';
import { cueRules } from './rules/cue-rules.ts';

const fresh = createAnalyser();
const examples = [...cueRules, ...dangerRules].flatMap((rule) => [...rule.carries, ...rule.misses]);
const carrying = cueRules.flatMap((rule) => rule.carries.map((text) => ({ cue: rule.cue, text })));
const endangered = dangerRules.flatMap((rule) => rule.carries);

const example = fc.constantFrom(...examples);
const separator = fc.constantFrom(' ', '\n', '\n\n', ' - ', '\n- ', '  ');
const report = fc
  .array(fc.tuple(example, separator), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map(([text, between]) => text + between).join(''));
/** What a writer may type: words, punctuation, accents, emoji, line breaks. */
const typed = fc.oneof(
  example,
  fc.constantFrom('.', ' ', '\n', ', ', ' niet ', 'é', '🙂', "'", 'mw. ', '- ', '11.15'),
  fc.string({ maxLength: 5 }),
);

function analyse(text: string): Analysis {
  fresh.analyse('');
  return fresh.analyse(text);
}

function cuesOf(text: string): CueName[] {
  return [...analyse(text).cues.keys()];
}

describe('the analyser', () => {
  test('says after any series of edits what it says of the whole text at once', () => {
    fc.assert(
      fc.property(
        report,
        fc.array(fc.tuple(fc.nat(), fc.nat(12), typed), { maxLength: 12 }),
        (start, edits) => {
          const analyser = createAnalyserOnce();
          let text = start;
          analyser.analyse(text);
          for (const [place, removed, inserted] of edits) {
            const at = place % (text.length + 1);
            text = text.slice(0, at) + inserted + text.slice(at + removed);
            expect(analyser.analyse(text)).toEqual(analyse(text));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('says in slices what it says at once', async () => {
    const text = examples.join(' ');
    let pauses = 0;
    const sliced = await createAnalyser().analyseInSlices(text, () => {
      pauses++;
      return Promise.resolve();
    });
    expect(sliced).toEqual(analyse(text));
    expect(pauses).toBeGreaterThan(0);
  });

  test('pauses all along 200,000 characters', async () => {
    for (const text of [
      examples.join(' ').repeat(20).slice(0, 200_000),
      'moeder '.repeat(28_572),
      'niet wil dat moeder belt '.repeat(8_000),
    ]) {
      let pauses = 0;
      await createAnalyserOnce().analyseInSlices(text, () => {
        pauses++;
        return Promise.resolve();
      });
      expect(pauses).toBeGreaterThan(text.length / 10_000);
    }
  });

  test('gives evidence that lies in the text, in its order', () => {
    fc.assert(
      fc.property(report, (text) => {
        const { cues, danger } = analyse(text);
        for (const spans of [...cues.values(), danger]) {
          for (const [i, { start, end }] of spans.entries()) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            if (i > 0) expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.start ?? 0);
          }
        }
      }),
    );
  });

  test('stands any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(analyse(text).words).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('does not mind the order of paragraphs', () => {
    const paragraph = fc.constantFrom(...carrying);
    fc.assert(
      fc.property(fc.uniqueArray(paragraph, { minLength: 2, maxLength: 2 }), ([one, other]) => {
        const cues = cuesOf(`${one?.text}\n\n${other?.text}`);
        const turned = cuesOf(`${other?.text}\n\n${one?.text}`);
        expect([turned, one, other]).toEqual([cues, one, other]);
      }),
      { numRuns: 1000 },
    );
  });

  test('sees nothing in an empty report', () => {
    expect(analyse('')).toEqual({
      words: 0,
      finished: true,
      cues: new Map(),
      danger: [],
      dangerLevel: 'none',
      meetingHeld: false,
      ties: [],
    });
  });
});

test('danger that is told is plain, danger that is hinted at is less', () => {
  expect(analyse('Haar ex heeft haar geslagen en dreigt haar te vermoorden.').dangerLevel).toBe('plain');
  expect(analyse('Samen de post geopend.').dangerLevel).toBe('none');
});

describe('how a text is written does not change its cues:', () => {
  const ways: Readonly<Record<string, (text: string) => string>> = {
    'all lower case': (text) => text.toLowerCase(),
    'combining accents': (text) => text.normalize('NFD'),
    'double spaces': (text) => text.replaceAll(' ', '  '),
    'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
    'typographic quotes': (text) => text.replace(/'(?=\w)(?<!\w')/g, '\u2018').replaceAll("'", '\u2019'),
    'zero-width characters': (text) => text.replace(/([a-z])([a-z])/g, '$1\u200b$2'),
    'line breaks inside sentences': (text) => text.replace(/(?<=[a-z]) (?=[a-z])/g, '\n'),
  };
  test.each(Object.entries(ways))('%s', (_name, rewrite) => {
    const changed = carrying.filter(({ cue, text }) => !cuesOf(rewrite(text)).includes(cue));
    expect(changed).toEqual([]);
    expect(endangered.filter((text) => analyse(rewrite(text)).danger.length === 0)).toEqual([]);
  });
});

describe('a sentence that has nothing to do with it takes nothing away:', () => {
  const unrelated = ['De kraan lekt nog.', 'Het regende de hele dag.', 'Post ligt klaar op kantoor.'];
  test.each(unrelated)('%s', (sentence) => {
    for (const { cue, text } of carrying) {
      expect.soft(cuesOf(`${sentence} ${text}`), text).toContain(cue);
      expect.soft(cuesOf(`${text} ${sentence}`), text).toContain(cue);
    }
    for (const text of endangered) {
      expect.soft(analyse(`${sentence} ${text}`).danger, text).not.toEqual([]);
      expect.soft(analyse(`${text} ${sentence}`).danger, text).not.toEqual([]);
    }
  });
});

/** Building an analyser takes milliseconds; one that is given an empty text remembers nothing. */
const shared = createAnalyser();
function createAnalyserOnce(): typeof shared {
  shared.analyse('');
  return shared;
}
