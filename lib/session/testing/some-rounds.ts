import fc from 'fast-check';
import type { Answer } from '../../survey/answer.ts';
import type { Item } from '../../survey/item.ts';
import { someAnswer } from '../../survey/testing/some-definition.ts';
import type { RoundVotes } from '../released-round.ts';

/** Votes of a few rounds on an item. In a later round each voter stays, moves, leaves or comes, each with some chance. */
export function someRounds(item: Item): fc.Arbitrary<RoundVotes[]> {
  const step = fc.constantFrom('stay', 'stay', 'move', 'leave');
  const rounds = fc.integer({ min: 1, max: 4 });
  return fc.tuple(fc.integer({ min: 1, max: 16 }), rounds).chain(([people, count]) =>
    fc
      .array(fc.array(fc.tuple(someAnswer(item), step), { minLength: people, maxLength: people }), {
        minLength: count,
        maxLength: count,
      })
      .map((steps) => votesOf(steps)),
  );
}

type Step = [answer: Answer | null, how: 'stay' | 'move' | 'leave'];

function votesOf(rounds: readonly (readonly Step[])[]): RoundVotes[] {
  const standing = new Map<number, Answer | null>();
  return rounds.map((steps) => {
    const votes = new Map<string, Answer>();
    for (const [person, [answer, how]] of steps.entries()) {
      const vote = how === 'stay' && standing.has(person) ? standing.get(person) : answer;
      standing.set(person, vote ?? null);
      if (vote && how !== 'leave') votes.set(`person-${person}`, vote);
    }
    return votes;
  });
}
