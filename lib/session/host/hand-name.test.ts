import { expect, test } from 'vitest';
import { handName, isHand } from './hand-name.ts';
import { createSessionCrypto } from '../seal/create-session-crypto.ts';

test('a hand is known by its name, and no voter has one', async () => {
  const crypto = createSessionCrypto();
  const voter = await crypto.voterName((await crypto.makeVoterKeys()).publicKey);
  expect([handName(0), handName(1999), voter, 'hand-'].map(isHand)).toEqual([true, true, false, false]);
});
