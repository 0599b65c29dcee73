import type { Begun, OwnWords } from '../../components/mirror/mirror-data.ts';
import { readAssessment } from '../../lib/journal/assessment.ts';
import { readAreaAnswer } from '../../lib/journal/sum-area-answers.ts';
import type { Coded, Codec } from '../../lib/store/codec.ts';
import type { NaastDatabase } from '../../lib/store/database.ts';
import { readDefinitions } from '../../lib/store/definitions.ts';
import { readIntentions } from '../../lib/store/intentions.ts';
import { readReflections } from '../../lib/store/reflections.ts';
import { readRun, runsBetween } from '../../lib/store/runs.ts';
import type { Revised } from '../../lib/store/sealed-row.ts';
import type { Definition } from '../../lib/survey/definition.ts';
import type { KeptRun } from '../../lib/survey/run.ts';

/** What the user wrote, with the revision of each row by its id: a next write goes on from it. */
export type Read = { words: Omit<OwnWords, 'hasLock'>; revisions: Map<string, string> };

/**
 * Reads all self-assessments, notes and intentions.
 * @param definition the self-assessment as it is now
 * @returns locked when the journal is, and was not opened
 * @throws when a row cannot be read: it is no gap
 */
export async function readWords(
  database: NaastDatabase,
  codec: Codec,
  definition: Definition,
): Promise<Coded<Read>> {
  const [definitions, runs, reflections, intentions] = await Promise.all([
    readDefinitions(database),
    // Days sort as texts: these two lie before and after all of them.
    runsBetween(database, codec, '0000', '9999'),
    readReflections(database, codec),
    readIntentions(database, codec),
  ]);
  if (runs.locked || reflections.locked || intentions.locked) return { locked: true };

  const known = [...definitions, definition];
  const own = contentsOf(runs.value).filter(({ definitionId }) => definitionId === definition.id);
  const answering = own.find((run) => run.state === 'answering');
  return {
    locked: false,
    value: {
      words: {
        assessments: own
          .filter((run) => run.state === 'done')
          .map((run) => readAssessment(definitionOf(known, run), run)),
        begun: answering ? { run: answering, definition: definitionOf(known, answering) } : null,
        areaAnswers: contentsOf(runs.value)
          .filter((run) => run.state === 'done')
          .map(readAreaAnswer)
          .filter((answer) => answer !== null),
        reflections: contentsOf(reflections.value),
        intentions: contentsOf(intentions.value),
      },
      revisions: new Map([
        ...runs.value.map(({ content, revision }) => [content.id, revision] as const),
        ...reflections.value.map(({ content, revision }) => [content.about, revision] as const),
        ...intentions.value.map(({ content, revision }) => [content.id, revision] as const),
      ]),
    },
  };
}

/** The run that another window began, with its questions and revision; null when it is no longer open. */
export async function readBegun(
  database: NaastDatabase,
  codec: Codec,
  definition: Definition,
  runId: string,
): Promise<{ begun: Begun; revision: string } | null> {
  const row = await readRun(database, codec, runId);
  if (row.locked || row.value?.content.state !== 'answering') return null;
  const run = row.value.content;
  const known = [...(await readDefinitions(database)), definition];
  return { begun: { run, definition: definitionOf(known, run) }, revision: row.value.revision };
}

function contentsOf<Content>(rows: readonly Revised<Content>[]): Content[] {
  return rows.map(({ content }) => content);
}

function definitionOf(known: readonly Definition[], { definitionId, version }: KeptRun): Definition {
  const found = known.find((definition) => definition.id === definitionId && definition.version === version);
  if (!found) throw new RangeError(`No definition ${definitionId} of version ${version} is kept`);
  return found;
}
