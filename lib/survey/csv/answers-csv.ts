import type { Definition } from '../definition.ts';
import type { KeptRun } from '../run.ts';
import { countedAnswers } from '../visible-items.ts';
import { columnsOf, type Column } from './columns.ts';
import { writeCsv, type Cell, type CsvVariant } from './write-csv.ts';

/** No item has such a name: ids have no underscore. */
const runColumns = ['run_id', 'definition_id', 'version', 'state', 'started_day', 'finished_day'];

/**
 * The answers of runs of one version of a definition: a row a run, the oldest first; the columns depend on the
 * definition alone. Only what counts is there: empty is what was not answered, or not shown.
 * @throws RangeError when a run belongs to another version
 */
export function answersCsv(definition: Definition, runs: readonly KeptRun[], variant: CsvVariant): string {
  const columns = columnsOf(definition);
  const rows = runs.toSorted(byStart).map((run) => rowOf(definition, columns, run));
  return writeCsv([[...runColumns, ...columns.map(({ name }) => name)], ...rows], variant);
}

function rowOf(definition: Definition, columns: readonly Column[], run: KeptRun): Cell[] {
  const answers = countedAnswers(definition, run);
  const cells = columns.map(({ item, read }) => {
    const answer = answers[item.id];
    return answer ? read(answer) : null;
  });
  const finished = run.state === 'done' ? run.finishedDay : null;
  return [run.id, run.definitionId, run.version, run.state, run.startedDay, finished, ...cells];
}

function byStart(one: KeptRun, other: KeptRun): number {
  return one.startedDay.localeCompare(other.startedDay) || one.id.localeCompare(other.id);
}
