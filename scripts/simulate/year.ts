import { phases } from '../../lib/prompts/prompt.ts';
import { createDice } from './dice.ts';
import { createWriter, type Source, type Written } from './write-report.ts';

/** Working days, reports on each of them, and the clients whom they are about. */
export type Workload = { days: number; reportsADay: number; clients: number; seed: number };

/** One client in so many lives with danger, and the reports that tell of danger are about those alone. */
const oneInDanger = 5;

/**
 * Writes a year of reports at the real desk, each drawn from `sources`. Every fourth client has no CTI phase, the
 * others one of the three. The same sources and workload give the same year.
 */
export async function simulateYear(
  sources: readonly [Source, ...Source[]],
  { days, reportsADay, clients, seed }: Workload,
): Promise<Written[]> {
  const dice = createDice(seed);
  const { memory, write } = createWriter(dice);
  const calm = sources.filter(({ analysis }) => analysis.dangerLevel !== 'plain');

  for (let client = 0; client < clients; client += 1) {
    await memory.phase(`client ${client}`, phases[(client % 4) - 1] ?? null);
  }
  const written: Written[] = [];
  for (let day = 0; day < days; day += 1) {
    for (let nth = 0; nth < reportsADay; nth += 1) {
      const client = Math.floor(dice.share() * clients);
      const source = dice.pick(client % oneInDanger === 0 || !isFilled(calm) ? sources : calm);
      const at = openingOf(day, nth, reportsADay);
      written.push(await write({ source, client: `client ${client}`, reportId: `report ${day}.${nth}`, at }));
    }
  }
  return written;
}

/** When a report is opened: on working days from Monday 5 January 2026 on, spread over nine hours from half past eight. */
function openingOf(day: number, nth: number, reportsADay: number): number {
  const date = 5 + Math.floor(day / 5) * 7 + (day % 5);
  return new Date(2026, 0, date, 8, 30 + Math.floor((nth * 9 * 60) / reportsADay)).getTime();
}

function isFilled<T>(values: readonly T[]): values is readonly [T, ...T[]] {
  return values.length > 0;
}
