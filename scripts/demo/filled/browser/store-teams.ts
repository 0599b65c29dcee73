import './zod-without-compiling.ts';
import { matrixDataSchema, type MatrixData } from '../../../../lib/matrix/bundle/matrix-data.ts';
import { importMatrixData } from '../../../../lib/store/matrix-data.ts';
import { openSessionDatabase } from '../../../../lib/store/session-database.ts';
import { keepSession } from '../../../../lib/store/sessions.ts';

/**
 * Writes the focus groups of fictional teams into the extension's own database, in a page of the extension: those of the
 * first team as led on this device, the others as brought in from other facilitators.
 */
export async function storeTeams(data: MatrixData): Promise<void> {
  const database = await openSessionDatabase();
  try {
    const { results, ...rest } = matrixDataSchema.parse(data);
    const own = results.filter(({ team }) => team === results[0]?.team);
    for (const result of own) {
      await keepSession(database, { state: 'done', id: result.id, day: result.day, result });
    }
    await importMatrixData(database, { ...rest, results: results.filter((each) => !own.includes(each)) });
  } finally {
    database.close();
  }
}
