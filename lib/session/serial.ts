/** Runs tasks one after the other, in the order in which they came; one that fails stops none. */
export type Serial = <Result>(task: () => Promise<Result>) => Promise<Result>;

export function createSerial(): Serial {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}
