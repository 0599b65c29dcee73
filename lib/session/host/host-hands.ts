import type { Answer } from '../../survey/answer.ts';
import { checkAnswer } from '../../survey/check-answer.ts';
import { keep, type Desk } from './host-desk.ts';
import { handName } from './hand-name.ts';
import { enterHands, handsChange } from './host-store.ts';
import { removeVotes } from './ledger.ts';
import { mostVoters } from './judge-vote.ts';

/** Counts raised hands in the open round, in place of those entered before; false when they don't fit or can't be stored. */
export async function countHands(desk: Desk, answers: readonly Answer[]): Promise<boolean> {
  const { phase } = desk.head.state;
  if (phase.state !== 'voting' || answers.length > mostVoters) return false;
  const { item, round } = phase;
  if (answers.some((answer) => checkAnswer(item, answer) !== null)) return false;
  if (!(await keep(desk, [handsChange(item.id, round, answers)]))) return false;
  removeVotes(
    desk.ledger,
    { item: item.id, round },
    Array.from({ length: mostVoters }, (_, at) => handName(at)),
  );
  enterHands(desk.ledger, item.id, round, answers);
  return true;
}
