import { makeAction } from '../../../lib/matrix/actions/make-action.ts';
import { buildMatrix } from '../../../lib/matrix/build-matrix.ts';
import { readCodebook } from '../../../lib/matrix/codebook/read-codebook.ts';
import { everySession } from '../../../lib/matrix/selection.ts';
import type { SessionResult } from '../../../lib/session/session-result.ts';
import { exampleMatrix } from '../example-matrix.ts';
import type { Taken } from './taken-data.ts';

// What two teams can take along after three sessions each, for the tests of the components.

const results = exampleMatrix.sessions.map((session): SessionResult => ({
  ...session,
  ...{ v: 1, template: null, language: 'nl', people: 15, agreed: {} },
  items: [...session.items],
  rounds: [...session.rounds],
}));

const agreed = (text: string, team: string) =>
  makeAction(
    { text, team, factor: 'takes-over', suggestion: null, who: 'Noor', by: '2026-12-24' },
    '2026-11-12',
  );

export const exampleTaken: Taken = {
  today: '2026-11-24',
  data: {
    ...{ results, events: [], codings: [] },
    actions: [
      agreed('Vragen wie er nog meer mee kan naar de afspraak.', 'Team Oost'),
      agreed('Een half uur droog oefenen met een netwerkbijeenkomst.', 'Team West'),
      { ...agreed('Bij elkaar meekijken.', 'Team West'), state: 'done', outcome: 'Twee keer gelukt.' },
    ],
  },
  codebook: readCodebook([]),
  answers: exampleMatrix.answers,
  matrix: buildMatrix(exampleMatrix, everySession),
};
