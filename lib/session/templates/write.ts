import type { Item } from '../../survey/item.ts';
import type { Text } from '../../survey/text.ts';
import type { Step } from './template.ts';

/** Short ways to write templates. Lines are pairs: Dutch, English. */
type Line = readonly [nl: string, en: string];

export const text = (nl: string, en: string): Text => ({ nl, en });
const textsOf = (lines: readonly Line[]): Text[] => lines.map(([nl, en]) => ({ nl, en }));

export const agenda = (minutes: number, [nl, en]: Line, ...lines: readonly Line[]): Step => ({
  ...{ kind: 'agenda', minutes, title: { nl, en }, lines: textsOf(lines) },
});
export const talk = (minutes: number, [nl, en]: Line, ...lines: readonly Line[]): Step => ({
  ...{ kind: 'talk', minutes, title: { nl, en }, prompts: textsOf(lines) },
});
export const item = (minutes: number, asked: Item): Step => ({ kind: 'item', minutes, item: asked });

const asks = (id: string, [nl, en]: Line) => ({ id, text: { nl, en }, required: true });

export const agree = (id: string, line: Line): Item => ({ ...asks(id, line), kind: 'agree' });
export const grade = (id: string, line: Line): Item => ({
  ...{ ...asks(id, line), kind: 'grade' },
  low: text('Het lukt nog nauwelijks', 'We hardly manage yet'),
  high: text('Het lukt heel goed', 'We manage very well'),
});
/** Whatever is written is asked for without names. */
export const open = (id: string, line: Line): Item => ({
  ...{ ...asks(id, line), kind: 'open', maxLength: 300 },
  help: text(
    'Schrijf geen namen van cliënten op. Ook niet van hun naasten.',
    'Do not write names of clients. Nor of those close to them.',
  ),
});
export const choice = (id: string, line: Line, options: Readonly<Record<string, Line>>): Item => ({
  ...{ ...asks(id, line), kind: 'choice', options: optionsOf(options) },
});
export const choices = (
  id: string,
  line: Line,
  { max, ...options }: { max: number } & Readonly<Record<string, Line | number>>,
): Item => ({ ...asks(id, line), kind: 'choices', min: 1, max, options: optionsOf(options) });

function optionsOf(options: Readonly<Record<string, Line | number>>) {
  return Object.entries(options).flatMap(([id, line]) =>
    typeof line === 'number' ? [] : [{ id, text: { nl: line[0], en: line[1] } }],
  );
}
