import type { WordList } from '../../engine/word-list.ts';
import { actWords } from './acts.ts';
import { calmWords } from './calm.ts';
import { holdWords } from './hold.ts';
import { peopleWords } from './people.ts';

/** Words by kind of sign. Every kind is a sign by itself, with a weight of its own; a new list is a file and a line here. */
export const dangerWords: readonly WordList[] = [...actWords, ...holdWords, ...peopleWords, ...calmWords];
