import { setTimeout as delay } from 'node:timers/promises';

/** How long a fact may take to come about (ms), and how often it is looked for. */
const patience = 20_000;
const interval = 50;

/**
 * Looks again and again until there is something to see.
 * @param look what is looked for; `null` and what is thrown mean: not yet
 * @throws when it does not come, with `what` and with what was thrown last
 */
export async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const deadline = Date.now() + patience;
  let cause: unknown;
  do {
    try {
      const seen = await look();
      if (seen !== null) return seen;
    } catch (error) {
      cause = error;
    }
    await delay(interval);
  } while (Date.now() < deadline);
  throw new Error(`${what}: not seen in ${patience / 1000} seconds.`, { cause });
}
