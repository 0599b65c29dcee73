import { withoutSpaces } from './print-of.ts';

/** So many characters in a row, spaces left out, stand in no text by chance. */
const least = 15;

/**
 * What the user typed by key without a break, to compare with what is read: what goes in by a key and what comes out of
 * the field are seen by two different ways.
 */
export function createTypedRun() {
  let typed = '';
  let longest = '';
  return {
    /** @param key as a `keydown` names it */
    press(key: string): void {
      if (key === 'Shift' || key === 'CapsLock') return;
      if (key === 'Backspace') typed = typed.slice(0, -1);
      // Anything else may move the caret, or make of several keys one letter.
      else typed = key.length === 1 ? typed + key : '';
      if (withoutSpaces(typed).length >= least) longest = typed;
    },
    /** The caret was put elsewhere, or a shortcut was pressed. */
    interrupt(): void {
      typed = '';
    },
    /** Whether enough was typed, and it stands in this text letter by letter. */
    isIn: (text: string): boolean => longest !== '' && withoutSpaces(text).includes(withoutSpaces(longest)),
    hasTyped: (): boolean => typed !== '' || longest !== '',
  };
}
