import { storage } from 'wxt/utils/storage';
import { parsePolicy, type ParsedPolicy } from '../policy/parse-policy.ts';
import type { Policy } from '../policy/policy.ts';

/** The last that was parsed: it is asked for at every change of a report, and nearly always the same. */
let last: { managed: string; parsed: ParsedPolicy } | undefined;

/**
 * What the organisation set by `storage.managed`, and what of it cannot be used. Only the browser writes there. Read at
 * every asking, for the browser brings a new policy without a word; parsed when it is another.
 */
export async function readManaged(): Promise<ParsedPolicy> {
  // Firefox rejects where there is no policy.
  const raw = await storage.snapshot('managed').catch(() => ({}));
  const managed = JSON.stringify(raw);
  if (last?.managed !== managed) last = { managed, parsed: parsePolicy(raw) };
  return last.parsed;
}

/** What of it can be used; without a policy, nothing. */
export async function readPolicy(): Promise<Policy> {
  return (await readManaged()).policy;
}
