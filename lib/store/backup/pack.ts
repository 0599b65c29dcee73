import { z } from 'zod';
import { BackupError } from './backup-error.ts';
import { labelSchema, rowsSchema, type Content } from './content.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Content as compressed JSON. */
export function pack(content: Content<unknown>): Promise<Bytes> {
  return through(new CompressionStream('gzip'), new TextEncoder().encode(JSON.stringify(content)));
}

/**
 * Content that was packed.
 * @param databaseVersion the newest that this program knows
 * @throws BackupError `newer-version` when the rows are of a later program, `unreadable` when they are none that this
 * one knows
 */
export async function unpack(packed: Bytes, databaseVersion: number): Promise<Content> {
  try {
    const unpacked = await through(new DecompressionStream('gzip'), packed);
    const content: unknown = JSON.parse(new TextDecoder().decode(unpacked));
    const label = labelSchema.parse(content);
    if (label.databaseVersion > databaseVersion) throw new BackupError('newer-version');
    return { ...label, ...z.object({ rows: rowsSchema }).parse(content) };
  } catch (cause) {
    if (cause instanceof BackupError) throw cause;
    // The file is whole, for its seal held: whoever wrote it, wrote something else.
    throw new BackupError('unreadable', { cause });
  }
}

async function through(stream: CompressionStream | DecompressionStream, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
