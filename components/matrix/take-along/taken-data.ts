import type { MatrixData } from '../../../lib/matrix/bundle/matrix-data.ts';
import type { OpenCodebook } from '../../../lib/matrix/codebook/codebook.ts';
import type { MatrixInput } from '../../../lib/matrix/matrix-input.ts';
import type { Matrix } from '../../../lib/matrix/matrix.ts';
import { teamKey } from '../../../lib/matrix/team-key.ts';

/** What can be taken along: all that is kept, and the matrix as it is selected on the page. */
export type Taken = {
  today: string;
  data: MatrixData;
  codebook: OpenCodebook;
  answers: MatrixInput['answers'];
  matrix: Matrix;
};

/** The sessions that the matrix tells of, as they were kept. */
export function toldResults({ data, matrix }: Pick<Taken, 'data' | 'matrix'>): MatrixData['results'] {
  return data.results.filter(({ id }) => matrix.sessions.includes(id));
}

/** What the teams of those sessions agreed: of teams that are not selected nothing goes along. */
export function toldActions({ data, matrix }: Pick<Taken, 'data' | 'matrix'>): MatrixData['actions'] {
  return data.actions.filter(({ team }) => matrix.teams.includes(teamKey(team)));
}
