import type { CodingWork, Kept } from '../../components/matrix/coding/coding-work.ts';
import type { Action } from '../../lib/matrix/actions/action.ts';
import { keepAction } from '../../lib/store/actions.ts';
import { keepCodebookEvent } from '../../lib/store/codebook-events.ts';
import { keepCoding } from '../../lib/store/codings.ts';
import type { SessionDatabase } from '../../lib/store/session-database.ts';

/** What the page writes: each row at once. */
export type MatrixWork = Pick<CodingWork, 'keepCoding' | 'keepEvent'> & {
  keepAction: (action: Action) => Promise<Kept>;
};

/**
 * Writes, and then reads what there is: also when another window was earlier, for then that is to be seen.
 * @param readAgain shows what is kept now
 */
export function createWork(database: SessionDatabase, readAgain: () => Promise<void>): MatrixWork {
  async function keep(written: Promise<'kept' | 'newer-exists' | void>): Promise<Kept> {
    try {
      const answer = await written;
      await readAgain();
      return answer === 'newer-exists' ? 'failed' : 'kept';
    } catch {
      return 'failed';
    }
  }
  return {
    keepAction: (action) => keep(keepAction(database, action)),
    keepCoding: (coding) => keep(keepCoding(database, coding)),
    keepEvent: (event) => keep(keepCodebookEvent(database, event)),
  };
}
