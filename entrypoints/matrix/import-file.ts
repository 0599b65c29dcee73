import type { ImportOutcome } from '../../components/matrix/take-along/import-outcome.ts';
import { BundleError } from '../../lib/matrix/bundle/bundle-error.ts';
import { largestBundle, parseBundle } from '../../lib/matrix/bundle/parse-bundle.ts';
import { importMatrixData } from '../../lib/store/matrix-data.ts';
import type { SessionDatabase } from '../../lib/store/session-database.ts';

/** Joins a file with what is here. When anything is wrong with it, or it cannot be kept, nothing is changed. */
export async function importFile(database: SessionDatabase, file: Blob): Promise<ImportOutcome> {
  try {
    // A file of gigabytes is not even read.
    if (file.size > largestBundle * bytesPerCharacter) throw new BundleError('too-large');
    const { kind: _kind, v: _v, ...data } = parseBundle(await file.text());
    const { news, clashes, passedOver } = await importMatrixData(database, data);
    const { results, codings, actions, events } = news;
    const came = {
      ...{ sessions: results.length, codings: codings.length },
      ...{ actions: actions.length, events: events.length },
    };
    return { state: 'done', came, clashes, passedOver };
  } catch (error) {
    if (error instanceof BundleError) return { state: 'failed', why: error.failure, where: error.where };
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { state: 'failed', why: isFull ? 'full' : 'unknown', where: '' };
  }
}

/** At most, in UTF-8, of a character that JavaScript counts as one. */
const bytesPerCharacter = 3;
