import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchCaret } from '../../lib/record/insert/caret.ts';
import { insertWords } from '../../lib/record/insert/insert-words.ts';
import { takesWords } from '../../lib/record/insert/takes-words.ts';

declare global {
  /** Puts words into the report of this frame, for the background to call; whether they stand there. */
  var naastInsert: ((words: string) => Promise<boolean>) | undefined;
}

// Put by the background into the frame in which a report was found; answers whether words may be put into it.
export default defineUnlistedScript((): boolean => {
  const { naast } = globalThis;
  const field = (): HTMLElement | null => naast?.field?.() ?? null;
  const takes = (): HTMLElement | null => {
    const found = field();
    return found && takesWords(found) ? found : null;
  };
  if (!naast || !takes()) return false;
  const place = watchCaret(window, field, naast.signal);
  globalThis.naastInsert = async (words) => {
    const found = takes();
    return found !== null && insertWords(found, words, place());
  };
  return true;
});
