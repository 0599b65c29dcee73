import type { Definition } from '../definition.ts';
import type { KeptRun } from '../run.ts';
import { answersCsv } from './answers-csv.ts';
import { codebookCsv } from './codebook-csv.ts';
import type { CsvVariant } from './write-csv.ts';

export type CsvFile = { name: string; text: string };

/**
 * All answers as files: for each version that was answered, its answers and the codebook beside them. What an answer
 * means depends on the version under which it was given, so versions do not share a file.
 * @param definitions all versions that are known
 * @returns the files, and the runs whose version is not known: those could not be written
 */
export function exportAnswers(
  definitions: readonly Definition[],
  runs: readonly KeptRun[],
  variant: CsvVariant,
): { files: CsvFile[]; unknown: KeptRun[] } {
  const ofVersion = Map.groupBy(runs, ({ definitionId, version }) => nameOf(definitionId, version));
  const files = definitions.flatMap((definition) => {
    const name = nameOf(definition.id, definition.version);
    const answered = ofVersion.get(name);
    ofVersion.delete(name);
    if (!answered) return [];
    return [
      { name: `${name}-answers.csv`, text: answersCsv(definition, answered, variant) },
      { name: `${name}-codebook.csv`, text: codebookCsv(definition, variant) },
    ];
  });
  return { files, unknown: [...ofVersion.values()].flat() };
}

const nameOf = (id: string, version: number): string => `${id}-v${version}`;
