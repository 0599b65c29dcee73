import { storage } from 'wxt/utils/storage';
import { parsePolicy, type ParsedPolicy } from '../policy/parse-policy.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * What the organisation set by `storage.managed`, and what of it cannot be used. Only the browser writes there. Parsed at
 * every reading: the browser brings a new policy without a word.
 */
export async function readManaged(): Promise<ParsedPolicy> {
  // Firefox rejects where there is no policy.
  return parsePolicy(await storage.snapshot('managed').catch(() => ({})));
}

/** What of it can be used; without a policy, nothing. */
export async function readPolicy(): Promise<Policy> {
  return (await readManaged()).policy;
}
