import type { MakeInvitation } from '../invitation.ts';
import { seedOf } from './door.ts';
import { fingerprintOf } from './fingerprint.ts';
import { codeOf } from './join-code.ts';

/** All that lets others in. Slow: it stretches twice. */
export const makeInvitation: MakeInvitation = async (hostKeys, relay) => {
  const code = await codeOf(hostKeys, relay);
  return { code, seed: await seedOf(code, relay), fingerprint: await fingerprintOf(hostKeys), relay };
};
