import { matchOrigin } from '../record/match-origin.ts';
import { mayChange, type Policy } from './policy.ts';

/** Whether the organisation leaves it to users on which sites Naast runs, or chose the one of this address. */
export function isChosen(policy: Policy, address: string): boolean {
  const origins = policy.sites.map((site) => (site.state === 'ok' ? site.profile.origin : site.origin));
  return mayChange(policy, 'sites') || origins.some((origin) => matchOrigin(origin, address));
}
