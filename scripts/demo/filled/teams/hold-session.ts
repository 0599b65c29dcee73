import { defaultContract } from '../../../../lib/session/default-contract.ts';
import { factors, type FactorId } from '../../../../lib/matrix/factors.ts';
import { namedOften } from '../../../../lib/matrix/named-often.ts';
import type { ReleasedRound } from '../../../../lib/session/released-round.ts';
import { releaseRound } from '../../../../lib/session/release/release-round.ts';
import { makeSessionResult, type SessionResult } from '../../../../lib/session/session-result.ts';
import { itemsOfTemplate } from '../../../../lib/session/templates/template.ts';
import { findTemplate } from '../../../../lib/session/templates/templates.ts';
import type { Answer, Strength } from '../../../../lib/survey/answer.ts';
import type { Item } from '../../../../lib/survey/item.ts';
import { createDice, type Dice } from '../../../simulate/dice.ts';
import type { FictionalTeam } from './fictional-teams.ts';

/** A floor that small teams choose, so that a year shows what moved. */
const contract = { ...defaultContract, k: 4, kOpen: 6 };
const template = 'helps-and-hinders';

/** What is asked: a grade in two rounds, all 51 factors, and one open question. */
const asked = [
  ...pick('team-grade', 'team-grade'),
  ...pick(template, 'what-helps', 'what-hinders'),
  ...pick('missing-factor', 'missing-hinders'),
];

function pick(of: string, ...ids: string[]): Item[] {
  const found = findTemplate(of);
  return found ? itemsOfTemplate(found).filter(({ id }) => ids.includes(id)) : [];
}

/**
 * Holds a focus group with people who do not exist: their votes go through the release rules like any others.
 * @param meeting of the team: 0 is the first
 * @param texts that the facilitator lets through
 */
export function holdSession(
  team: FictionalTeam,
  meeting: number,
  { id, day }: { id: string; day: string },
  texts: readonly string[],
): SessionResult {
  const dice = createDice(team.seed * 31 + meeting);
  const released: ReleasedRound[] = [];
  let before: ReadonlyMap<string, Answer> = new Map();
  for (const [item, round] of asked.flatMap((each) => roundsOf(each))) {
    const votes = new Map(
      Array.from({ length: team.people }, (_, voter) => [
        `voter-${voter}`,
        answerOf(item, round, { team, meeting, voter }),
      ]),
    );
    const earlier = released.filter((each) => each.item === item.id);
    const common = { item, round, contract, votes, earlier, forgotten: false, random: dice.share };
    released.push(
      releaseRound({
        ...common,
        votesBefore: round === 1 ? new Map() : before,
        texts: item.kind === 'open' ? texts : null,
      }),
    );
    before = votes;
  }
  const title = findTemplate(template)?.title ?? { nl: '', en: '' };
  return makeSessionResult(
    {
      ...{ id, day, title, team: team.name, template, language: 'nl', contract },
      ...{ people: team.people, items: asked, agreed: {} },
    },
    released,
  );
}

function roundsOf(item: Item): [Item, number][] {
  return item.kind === 'grade'
    ? [
        [item, 1],
        [item, 2],
      ]
    : [[item, 1]];
}

type Place = { team: FictionalTeam; meeting: number; voter: number };

function answerOf(item: Item, round: number, place: Place): Answer {
  const dice = diceOf(place.team.seed, place.voter);
  if (item.kind === 'grade') return { kind: 'grade', value: gradeOf(dice, round, place.meeting) };
  if (item.kind === 'factors') {
    const direction = item.factors === 'promoting' ? 'promoting' : 'hindering';
    const told = factors.flatMap((factor, at) => {
      const strength = factor.direction === direction ? strengthOf(factor.id, at, place) : null;
      return strength ? [[factor.id, strength] as const] : [];
    });
    return { kind: 'factors', strengths: Object.fromEntries(told) };
  }
  return { kind: 'open', text: 'x' };
}

/** Around a 6 or a 7, as in the study (par. 2.1); after talking, many give another one. */
function gradeOf(dice: Dice, round: number, meeting: number): number {
  const first = 5 + Math.floor(dice.share() * 3) + (dice.share() < 0.25 * meeting ? 1 : 0);
  const moved = dice.share();
  return round === 1 || moved < 0.4 ? first : first + 1;
}

/** The same person sees the same factors, unless the team moved in it or the day was another. */
function strengthOf(factor: FactorId, at: number, { team, meeting, voter }: Place): Strength | null {
  const ofTeam = diceOf(team.seed * 1000, at);
  const often = namedOften.includes(factor) ? 0.55 : 0.2;
  const share = often + ofTeam.share() * 0.3 + (team.moves[factor] ?? 0) * meeting;
  const isUnsteady = ofTeam.share() < 0.25;
  const person = diceOf(team.seed * 7 + at, isUnsteady ? voter + 50 * meeting : voter).share();
  if (person >= share) return null;
  return person < share * 0.55 ? 'lot' : 'little';
}

/** Chance of its own for each of many: the first numbers of near seeds are far apart. */
function diceOf(seed: number, of: number): Dice {
  return createDice(Math.imul(seed, 7919) + Math.imul(of, 104729));
}
