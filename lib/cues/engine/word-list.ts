import type { Ring } from '../analysis.ts';

/**
 * A list of words that mean the same to the rules. In `entries`, separated by white space:
 * - `zus/zussen/zusje` forms of one word, the first is how it is shown;
 * - `rond_de_tafel` a phrase, its words joined with underscores;
 * - `*moeder` the word, and every longer word that ends so ('pleegmoeder'): it gets this class, not the others of the word;
 * - `**genoot` every longer word that ends so, but not the word itself ('klasgenoot');
 * - `mantelzorg*` the word, and every longer unknown word that begins so.
 */
export type WordList = {
  /** The name by which patterns call the class: capitals, digits and underscores. */
  tokenClass: string;
  entries: string;
  /** Words that end or begin like an entry but are none ('grootmoederlijk'). */
  except?: string;
  /** For relation words: where the person stands in the circle. */
  ring?: Ring;
};
