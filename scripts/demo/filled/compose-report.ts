import type { Dice } from '../../simulate/dice.ts';
import { sentences, type Happening } from './sentences.ts';

/** How often the network comes up, at the beginning and at the end of the year. */
const networkShare = { first: 0.32, last: 0.62 };
const network = {
  talk: 26,
  informal: 34,
  involved: 18,
  meetingHeld: 4,
  meetingAhead: 4,
  volunteer: 10,
  tool: 4,
} satisfies Partial<Record<Happening, number>>;
/** What else happens, each by a chance of its own. */
const others = {
  partner: 0.55,
  tookOver: 0.18,
  accompanied: 0.12,
  declines: 0.05,
  nobody: 0.04,
  priority: 0.04,
  damaged: 0.04,
  transition: 0.04,
} satisfies Partial<Record<Happening, number>>;

/**
 * The text of a fictional report.
 * @param progress how far the year is, from 0 to 1: the network comes up more often as it goes on
 */
export function composeReport(dice: Dice, progress: number): string {
  const happenings: Happening[] = ['plain', 'plain'];
  if (dice.share() < networkShare.first + (networkShare.last - networkShare.first) * progress) {
    happenings.push(dice.weigh(network), dice.share() < 0.3 ? dice.weigh(network) : 'plain');
  }
  for (const [happening, chance] of Object.entries(others)) {
    // Object.entries forgets the type of keys; there are no others.
    if (dice.share() < chance) happenings.push(happening as Happening);
  }
  happenings.push('plain', 'plain');
  return [...new Set(happenings.map((happening) => dice.pick<string>(sentences[happening])))].join(' ');
}
