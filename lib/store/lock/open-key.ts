import { storage } from 'wxt/utils/storage';
import { fromBase64, toBase64 } from '../base64.ts';

// Session storage lies in memory, is gone when the browser closes, and is closed to content scripts by default.
const openKeyItem = storage.defineItem<string>('session:journalKey');

type Bytes = Uint8Array<ArrayBuffer>;

/** The key of the journal while the user has it open; null while it is locked. */
export async function readOpenKey(): Promise<CryptoKey | null> {
  const kept = await openKeyItem.getValue();
  return kept === null ? null : importJournalKey(fromBase64(kept));
}

export async function keepOpenKey(raw: Bytes): Promise<void> {
  await openKeyItem.setValue(toBase64(raw));
}

export async function dropOpenKey(): Promise<void> {
  await openKeyItem.removeValue();
}

/** Calls back when the journal was opened or locked. */
export function onLockTurned(listener: () => void, signal?: AbortSignal): void {
  const stop = openKeyItem.watch(listener);
  signal?.addEventListener('abort', stop);
}

export function importJournalKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
