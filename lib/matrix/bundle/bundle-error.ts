/** Why a file cannot be imported. Nothing was changed, whichever it is. */
export type BundleFailure =
  /** More than any project holds. */
  | 'too-large'
  /** The file is no JSON: of another program, or cut off. */
  | 'not-json'
  /** It is JSON, and not of the matrix. */
  | 'not-a-bundle'
  /** A later program wrote it. */
  | 'newer-version'
  /** Some part of it is not as it was written: `where` says which. */
  | 'damaged'
  /** A session in it shows what its own smallest group forbids, or counts more votes than voters: `where` says which. */
  | 'unsound';

export class BundleError extends Error {
  readonly failure: BundleFailure;
  /** The first part that is wrong, as a path in the file (`results/3/rounds/0`); empty when it is the whole. */
  readonly where: string;

  constructor(failure: BundleFailure, where = '', options?: ErrorOptions) {
    super(`bundle: ${failure}${where && ` at ${where}`}`, options);
    this.failure = failure;
    this.where = where;
  }
}
