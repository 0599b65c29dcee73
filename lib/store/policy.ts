import { storage } from 'wxt/utils/storage';
import { parsePolicy, policyParts, type ParsedPolicy } from '../policy/parse-policy.ts';
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

/** Calls back when the browser brings another policy. */
export function onPolicyChanged(listener: () => void, signal: AbortSignal): void {
  for (const part of policyParts) {
    const stop = storage.watch(`managed:${part}`, listener);
    signal.addEventListener('abort', stop);
  }
}
