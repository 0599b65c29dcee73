import { storage } from 'wxt/utils/storage';
import { z } from 'zod';

// `unknown`: what is stored was written by another version or by hand, so it is parsed at every reading.
const relayPageItem = storage.defineItem<unknown>('local:relayPage');

/** The address of the relay's page that was used last, as it was typed; empty when there was none. */
export async function readRelayPage(): Promise<string> {
  return z.string().safeParse(await relayPageItem.getValue()).data ?? '';
}

export async function saveRelayPage(address: string): Promise<void> {
  await relayPageItem.setValue(address);
}
