import type { AnswerOf } from '../../lib/survey/answer.ts';
import type { ItemKind, ItemOf, Option } from '../../lib/survey/item.ts';
import type { splitFactors } from '../../lib/survey/offered-factors.ts';

/** What ties a control to its question, its hints and what is still needed; spread on the element that is the control. */
export type ControlAria = {
  'aria-labelledby': string;
  'aria-describedby'?: string | undefined;
  /** Only where the role knows them: a radio group, a text box. */
  'aria-required'?: boolean;
  'aria-invalid'?: boolean;
  'aria-errormessage'?: string | undefined;
};

/** What the control of each kind of question gets: the part of `Question` in which the answer is given. */
export type ControlProps<Kind extends ItemKind> = {
  item: ItemOf<Kind>;
  answer: AnswerOf<Kind> | undefined;
  /** Of the kinds that have them, in the order in which they are shown. */
  options: readonly Option[];
  /** Of an item of factors: those to show at once, and the rest for who asks. */
  offered: ReturnType<typeof splitFactors>;
  aria: ControlAria;
  onAnswered: (answer: AnswerOf<Kind>) => void;
};

/** The same control, described by one more element. */
export function describedAlso(aria: ControlAria, id: string): ControlAria {
  return { ...aria, 'aria-describedby': [aria['aria-describedby'], id].filter(Boolean).join(' ') };
}
