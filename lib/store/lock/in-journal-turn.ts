/**
 * Does one thing at a time with the journal, over all windows and the background. A row is sealed before its transaction
 * begins, for WebCrypto does not wait inside one: a lock that is turned on in between would find it unsealed.
 */
export function inJournalTurn<Result>(task: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('naast-journal', task);
}
