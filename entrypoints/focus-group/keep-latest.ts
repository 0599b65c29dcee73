/**
 * Writes the latest of many changes, one write at a time: what is changed again meanwhile is written once more.
 * @param told how it stands after each write
 */
export function keepLatest<Value>(
  write: (value: Value) => Promise<void>,
  told: (saving: 'saved' | 'not-saved') => void,
): (value: Value) => void {
  let waiting: { value: Value } | null = null;
  let writing = false;
  const go = async (): Promise<void> => {
    writing = true;
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      told(
        await write(value).then(
          () => 'saved' as const,
          () => 'not-saved' as const,
        ),
      );
    }
    writing = false;
  };
  return (value) => {
    waiting = { value };
    if (!writing) void go();
  };
}
