import { createAnalyser } from '../../../lib/cues/analyser.ts';
import { createDice } from '../../simulate/dice.ts';
import type { MemoryInMind } from '../../simulate/memory-in-mind.ts';
import { createWriter } from '../../simulate/write-report.ts';
import { caseload } from './caseload.ts';
import { composeReport } from './compose-report.ts';
import { makeId } from './make-id.ts';
import { daysBefore, workingDays } from './working-day.ts';

const seed = 67;
const days = 364;
const fewestADay = 3;
const mostADay = 5;

/**
 * Writes a year of fictional reports at the real desk: the real analyser finds their cues, the real chooser asks its
 * questions, and they are answered by chance. The same day gives the same year.
 * @param now the end of the year (milliseconds since the epoch); the last report is of the day before
 * @returns what is remembered of it; a client goes by what the record app shows
 */
export async function writeReports(now: number): Promise<ReturnType<MemoryInMind['everything']>> {
  const dice = createDice(seed);
  const analyser = createAnalyser();
  const { memory, write } = createWriter(dice);
  for (const { client, phase } of caseload) await memory.phase(client, phase);

  for (const ago of workingDays(now, days)) {
    const helped = caseload.filter(({ from, to }) => ago <= from && ago >= to).map(({ client }) => client);
    const reports = fewestADay + Math.floor(dice.share() * (mostADay - fewestADay + 1));
    for (let nth = 0; nth < reports; nth++) {
      const text = composeReport(dice, 1 - ago / days);
      await write({
        source: { text, analysis: analyser.analyse(text) },
        client: helped[Math.floor(dice.share() * helped.length)] ?? '',
        reportId: makeId(dice),
        at: daysBefore(now, ago).setHours(9 + nth * 2),
      });
    }
  }
  return memory.everything();
}
