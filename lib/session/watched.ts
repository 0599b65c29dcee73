/** A value that others follow, as a Svelte store does. */
export type Watched<Value> = {
  get(): Value;
  set(value: Value): void;
  /** Calls the listener at once and at each change; returns the function that ends it. */
  subscribe(listener: (value: Value) => void): () => void;
};

export function createWatched<Value>(value: Value): Watched<Value> {
  const listeners = new Set<(value: Value) => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener(value);
    },
    subscribe(listener) {
      // A function of its own: the same listener may be given twice.
      const own = (next: Value): void => listener(next);
      listeners.add(own);
      own(value);
      return () => listeners.delete(own);
    },
  };
}
