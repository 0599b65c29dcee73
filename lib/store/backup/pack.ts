import { z } from 'zod';
import { BackupError } from './backup-error.ts';
import { labelSchema, storedRowsSchema, type Content, type Restorable } from './content.ts';
import { readRows } from './read-rows.ts';
import { readRestorableSessions, sessionRowsSchema } from './session-rows.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const partsSchema = z.object({ rows: storedRowsSchema, sessions: sessionRowsSchema.optional() });

/** Content as compressed JSON. */
export function pack(content: Content): Promise<Bytes> {
  return through(new CompressionStream('gzip'), new TextEncoder().encode(JSON.stringify(content)));
}

/**
 * Content that was packed.
 * @param databaseVersion the newest that this program knows
 * @throws BackupError `newer-version` when the rows are of a later program, `unreadable` when it holds something else
 */
export async function unpack(packed: Bytes, databaseVersion: number): Promise<Restorable> {
  try {
    const unpacked = await through(new DecompressionStream('gzip'), packed);
    const content: unknown = JSON.parse(new TextDecoder().decode(unpacked));
    const label = labelSchema.parse(content);
    if (label.databaseVersion > databaseVersion) throw new BackupError('newer-version');
    const parts = partsSchema.parse(content);
    const { rows, unread } = readRows(parts.rows);
    const sessions = parts.sessions ? await readRestorableSessions(parts.sessions) : null;
    return { ...label, rows, unread: unread + (sessions?.unread ?? 0), sessions };
  } catch (cause) {
    if (cause instanceof BackupError) throw cause;
    // The file is whole, for its seal held: whoever wrote it, wrote something else.
    throw new BackupError('unreadable', { cause });
  }
}

async function through(stream: CompressionStream | DecompressionStream, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
