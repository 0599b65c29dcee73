import { beforeAll, describe, expect, test, vi } from 'vitest';
import { BackupError, type BackupFailure } from './backup-error.ts';
import { headerLength } from './header.ts';
import { openFile, sealFile } from './sealed-file.ts';

// A key from a passphrase takes its time, on a busy machine more so.
vi.setConfig({ testTimeout: 30_000 });

const passphrase = 'drie losse woorden';
const content = new TextEncoder().encode('{"contacts":[1,2,3]}');
let file: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  file = await sealFile(content, passphrase);
});

async function failureOf(
  bytes: Uint8Array<ArrayBuffer>,
  typed = passphrase,
): Promise<BackupFailure | 'opened'> {
  return openFile(bytes, typed).then(
    () => 'opened',
    (error: unknown) => {
      if (error instanceof BackupError) return error.failure;
      throw error;
    },
  );
}

function changed(change: (bytes: Uint8Array<ArrayBuffer>) => void): Uint8Array<ArrayBuffer> {
  const bytes = file.slice();
  change(bytes);
  return bytes;
}

/** The digest made anew, as somebody would who alters the header on purpose. */
async function withRightDigest(change: (bytes: Uint8Array<ArrayBuffer>) => void) {
  const bytes = changed(change);
  bytes.set(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice(0, 96))), 96);
  return bytes;
}

describe('a sealed file', () => {
  test('gives its content back to its passphrase', async () => {
    expect(await openFile(file, passphrase)).toEqual(content);
  });

  test('differs each time, and shows nothing of its content', async () => {
    const again = await sealFile(content, passphrase);
    expect(again.slice(8)).not.toEqual(file.slice(8));
    expect(new TextDecoder().decode(file)).not.toContain('contacts');
  });

  test('names a wrong passphrase', async () => {
    expect(await failureOf(file, 'drie losse woorde')).toBe('wrong-passphrase');
  });

  test.each([
    ['a picture', new TextEncoder().encode('\u0089PNG and so on, longer than any header is')],
    ['an empty file', new Uint8Array()],
  ])('is not taken for one: %s', async (_name, bytes) => {
    expect(await failureOf(bytes)).toBe('not-a-backup');
  });

  test('that ends too early is truncated, wherever it ends', async () => {
    for (const length of [5, 6, 40, headerLength - 1, headerLength, headerLength + 1, file.length - 1]) {
      expect(await failureOf(file.slice(0, length)), `${length} bytes`).toBe('truncated');
    }
  });

  test('that goes on after its end is altered', async () => {
    const longer = new Uint8Array(file.length + 1);
    longer.set(file);
    expect(await failureOf(longer)).toBe('altered');
  });

  test('with one bit turned is altered, wherever that is after the first word', async () => {
    const places = Array.from({ length: headerLength - 5 }, (_, at) => at + 5);
    for (const at of [...places, headerLength, file.length - 17, file.length - 1]) {
      const bytes = changed((copy) => (copy[at] = (copy[at] ?? 0) ^ 1));
      expect(await failureOf(bytes), `byte ${at}`).toBe('altered');
    }
  });

  test('of a later format is refused by name', async () => {
    expect(await failureOf(await withRightDigest((bytes) => (bytes[5] = 2)))).toBe('newer-format');
  });

  test('whose header was rewritten on purpose opens neither, nor keeps the computer busy', async () => {
    expect(await failureOf(await withRightDigest((bytes) => bytes.fill(255, 8, 12)))).toBe('altered');
    expect(await failureOf(await withRightDigest((bytes) => (bytes[7] = 1)))).toBe('altered');
    expect(await failureOf(await withRightDigest((bytes) => (bytes[12] = (bytes[12] ?? 0) ^ 1)))).toBe(
      'wrong-passphrase',
    );
  });
});
