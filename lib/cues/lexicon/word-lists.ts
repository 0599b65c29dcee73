import type { WordList } from '../engine/word-list.ts';
import { dangerWords } from '../danger/lexicon/danger-words.ts';
import { learntWords } from '../danger/learnt-words.ts';
import { communityWords } from './community.ts';
import { damageWords } from './damage.ts';
import { doneForVerbs } from './done-for.ts';
import { finiteVerbs } from './finite-verbs.ts';
import { formalAuthorityWords } from './formal-authorities.ts';
import { formalHealthWords } from './formal-health.ts';
import { formalJusticeWords } from './formal-justice.ts';
import { formalLivingWords } from './formal-living.ts';
import { friendWords } from './friends.ts';
import { goAlongWords } from './go-along.ts';
import { grammarWords } from './grammar.ts';
import { kinFromAbroadWords } from './kin-from-abroad.ts';
import { kinWords } from './kin.ts';
import { meetingWords } from './meetings.ts';
import { moveWords } from './moves.ts';
import { nobodyWords } from './nobody.ts';
import { personWords } from './persons.ts';
import { presenceWords } from './presence.ts';
import { putOffWords } from './put-off.ts';
import { refusalWords } from './refusal.ts';
import { talkWords } from './talk.ts';
import { toolWords } from './tools.ts';
import { volunteerWords } from './volunteers.ts';

/** All word lists; a new one is a file of its own and a line here. */
export const wordLists: readonly WordList[] = [
  ...dangerWords,
  ...learntWords,
  ...communityWords,
  ...damageWords,
  ...doneForVerbs,
  ...finiteVerbs,
  ...formalAuthorityWords,
  ...formalHealthWords,
  ...formalJusticeWords,
  ...formalLivingWords,
  ...friendWords,
  ...goAlongWords,
  ...grammarWords,
  ...kinFromAbroadWords,
  ...kinWords,
  ...meetingWords,
  ...moveWords,
  ...nobodyWords,
  ...personWords,
  ...presenceWords,
  ...putOffWords,
  ...refusalWords,
  ...talkWords,
  ...toolWords,
  ...volunteerWords,
];
