import { createHost } from '../../lib/session/host/create-host.ts';
import { makeHostClaim } from '../../lib/session/host/host-claim.ts';
import type { Host } from '../../lib/session/host/host.ts';
import { releaseRound } from '../../lib/session/release/release-round.ts';
import { createSessionCrypto } from '../../lib/session/seal/create-session-crypto.ts';
import { doorOfSeed } from '../../lib/session/seal/door.ts';
import { createLocalTransport } from '../../lib/session/transport/local-transport.ts';
import { createMqttTransport } from '../../lib/session/transport/mqtt-transport.ts';
import type { SessionDatabase } from '../../lib/store/session-database.ts';
import { createStoredVault } from '../../lib/store/session-vault.ts';
import type { RunningSession } from '../../lib/store/sessions.ts';

/** Goes on with a session, or begins it; null when another page of this browser hosts it. */
export async function openHost(
  database: SessionDatabase,
  { id, keys, plan, invitation, password }: RunningSession,
  resumed: boolean,
): Promise<Host | null> {
  const letGo = await hold(`naast host ${id}`);
  if (!letGo) return null;
  const crypto = createSessionCrypto();
  const door = await doorOfSeed(invitation.seed);
  const { relay } = invitation;
  const transport =
    relay === 'local'
      ? createLocalTransport(door.room)
      : createMqttTransport({
          addresses: [relay],
          as: { role: 'host', password: password || (await makeHostClaim(crypto, keys, door.room, relay)) },
        });
  const vault = createStoredVault(database, id);
  const host = createHost({ keys, door, plan, vault, transport, crypto, release: releaseRound, resumed });
  return {
    ...host,
    stop() {
      host.stop();
      letGo();
    },
  };
}

/** Two hosts of one session would count against each other, so it is held until let go, or until the page is gone. */
function hold(name: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(null);
      return new Promise<void>((letGo) => resolve(letGo));
    });
  });
}
