import type { SessionCrypto } from '../../lib/session/session-crypto.ts';
import { nextTurn } from '../../lib/session/testing/simulated-time.ts';

/** The same cryptography, and a promise that no operation of it is under way: simulated time waits for the real one. */
export function countWork(crypto: SessionCrypto): { crypto: SessionCrypto; done: () => Promise<void> } {
  let underWay = 0;
  const counted =
    <Given extends unknown[], Result>(operation: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      underWay += 1;
      try {
        return await operation(...given);
      } finally {
        underWay -= 1;
      }
    };
  return {
    crypto: {
      makeHostKeys: counted(crypto.makeHostKeys),
      makeVoterKeys: counted(crypto.makeVoterKeys),
      sign: counted(crypto.sign),
      verify: counted(crypto.verify),
      sealVote: counted(crypto.sealVote),
      openVote: counted(crypto.openVote),
      sealState: counted(crypto.sealState),
      openState: counted(crypto.openState),
      digest: counted(crypto.digest),
      voterName: counted(crypto.voterName),
      isHost: counted(crypto.isHost),
    },
    async done() {
      do await nextTurn();
      while (underWay > 0);
    },
  };
}
