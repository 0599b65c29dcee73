import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import writeGood from 'write-good';

/** Goes through a text and gives the number of findings. */
export type Peer = (text: string) => number | Promise<number>;

export const peerNames = ['write-good', 'alex', 'retext-equality', 'harper'] as const;
export type PeerName = (typeof peerNames)[number];

/** Prose linters that people use, each as it comes out of the box, started and ready to be given a text. */
export async function startPeers(): Promise<Record<PeerName, Peer>> {
  const equality = retext().use(retextEquality).freeze();
  const harper = new LocalLinter({ binary });
  await harper.setup();
  return {
    'write-good': (text) => writeGood(text).length,
    alex: (text) => alex(text).messages.length,
    'retext-equality': (text) => equality.processSync(text).messages.length,
    harper: async (text) => {
      const lints = await harper.lint(text, { language: 'plaintext' });
      // They live in the memory of the WebAssembly module, where no garbage is collected.
      for (const lint of lints) lint.free();
      return lints.length;
    },
  };
}
