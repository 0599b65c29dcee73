import type { CodebookEvent } from '../../../lib/matrix/codebook/codebook-event.ts';
import type { Coder, Codes, Coding, Unit } from '../../../lib/matrix/coding/coding.ts';
import type { Factor } from '../../../lib/matrix/factor.ts';
import type { FactorPlace } from './factor-place.ts';

export type Kept = 'kept' | 'failed';

/** What coding writes: each is kept at once, and the page shows what was kept. */
export type CodingWork = {
  keepCoding: (coding: Coding) => Promise<Kept>;
  keepEvent: (event: CodebookEvent) => Promise<Kept>;
  /** A file with the answers of a session, for somebody who will code them alone. */
  saveTask: (session: string) => void;
  /** A file with what one coder found. */
  saveCodings: (coder: string) => void;
};

/** What is done while coding, with all that each row needs besides filled in. */
export type CodingMoves = {
  code: (coder: Coder, unit: Unit, codes: Codes) => Promise<Kept>;
  /** Gives the id of the new factor, or null where it was not kept. */
  add: (text: Factor['text'], place: FactorPlace) => Promise<string | null>;
  rename: (factor: string, text: Factor['text']) => Promise<Kept>;
  place: (factor: string, place: FactorPlace) => Promise<Kept>;
  merge: (factor: string, into: string) => Promise<Kept>;
  withdraw: (event: string) => Promise<Kept>;
};
