import { percentile, rounded } from '../measure.ts';
import { composeEnglish } from './english-text.ts';
import { peerNames, startPeers, type Peer, type PeerName } from './start-peers.ts';

export type BesidePeers = {
  /** Medians (ms) over the very text that we are given. */
  peersMs: Record<PeerName, number>;
  /** Medians (ms) over an English text of the same length. */
  peersInEnglishMs: Record<PeerName, number>;
  oursBesidePeersMs: number;
  ratioToFastestPeer: number;
};

const rounds = 9;
/** In each round everybody goes on for so long (ms), and at least once: quick ones must not pay for cold caches only. */
const turn = 25;

/**
 * Our analysis and four linters, turn by turn in one process, all warm. The linters are made for English: over our
 * Dutch text some stumble over each word and others find nothing, so each gets an English text too, and the ratio is
 * taken from the least of all their times: whatever is fairest to them.
 * @param ours analyses the text as if it were new
 */
export async function besidePeers(text: string, ours: Peer): Promise<BesidePeers> {
  const peers = await startPeers();
  const english = composeEnglish(text.length);
  const runners = [
    { run: () => ours(text), times: [] as number[] },
    ...[text, english].flatMap((given) =>
      peerNames.map((name) => ({ run: () => peers[name](given), times: [] as number[] })),
    ),
  ];
  for (const { run } of runners) await run();
  for (let round = 0; round < rounds; round++) for (const runner of runners) await takeTurn(runner);

  const [own = NaN, ...theirs] = runners.map(({ times }) => percentile(times, 0.5));
  const named = (times: readonly number[]) =>
    Object.fromEntries(peerNames.map((name, i) => [name, rounded(times[i] ?? NaN)])) as Record<
      PeerName,
      number
    >;
  return {
    peersMs: named(theirs),
    peersInEnglishMs: named(theirs.slice(peerNames.length)),
    oursBesidePeersMs: rounded(own),
    ratioToFastestPeer: rounded(Math.min(...theirs) / own),
  };
}

async function takeTurn({ run, times }: { run: () => unknown; times: number[] }): Promise<void> {
  const end = performance.now() + turn;
  do {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  } while (performance.now() < end);
}
