/** Something on its way in or out of the database; `locked` when the journal is locked and the user did not open it. */
export type Coded<Value = unknown> = { locked: false; value: Value } | { locked: true };

/**
 * How what the user wrote lies in the database. `encode` and `decode` take as long as they like, so they are called
 * outside a transaction: one that waits for anything but the database ends.
 */
export type Codec = {
  encode(content: unknown): Promise<Coded>;
  decode(stored: unknown): Promise<Coded>;
};

/** Without a lock: as it is. */
export const plainCodec: Codec = {
  encode: async (content) => ({ locked: false, value: content }),
  decode: async (stored) => ({ locked: false, value: stored }),
};
