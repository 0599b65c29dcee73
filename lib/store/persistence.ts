/**
 * Whether the browser may throw away what Naast keeps when the disk runs full, and the bytes that are used and given;
 * null where it does not say.
 */
export type Persistence = { isSafe: boolean; usedBytes: number | null; quotaBytes: number | null };

/** What this reads of `navigator.storage`; workers have no `persist`, and some browsers none of it. */
type Space = Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>;

/**
 * Reads it, and asks nothing.
 * @param isUnlimited the manifest has the permission `unlimitedStorage`, as it has in Chromium: that frees an extension
 * of quota and eviction, where `persist` is refused to it (docs/decisions/safe-on-a-full-disk.md)
 */
export async function readPersistence(
  isUnlimited: boolean,
  space: Space = navigator.storage,
): Promise<Persistence> {
  const [isPersisted, { usage = null, quota = null }] = await Promise.all([
    space.persisted().catch(() => false),
    space.estimate().catch((): StorageEstimate => ({})),
  ]);
  return { isSafe: isUnlimited || isPersisted, usedBytes: usage, quotaBytes: quota };
}

/**
 * Asks the browser to throw nothing away. Call it where the user does something that shows that they want to keep it,
 * from a page: Firefox then asks them, and the answer is as long in coming as theirs.
 */
export async function askPersistence(
  isUnlimited: boolean,
  space: Space = navigator.storage,
): Promise<Persistence> {
  if (!isUnlimited) await space.persist().catch(() => false);
  return readPersistence(isUnlimited, space);
}
