import { mayChange, type Policy } from '../../lib/policy/policy.ts';
import { openGroup } from '../../lib/session/default-contract.ts';
import type { PreparedSession } from '../../lib/store/sessions.ts';

/** A prepared session as the organisation allows it: no smaller group than it set, and its relay where that is fixed. */
export function underPolicy(row: PreparedSession, policy: Policy): PreparedSession {
  const { contract, way } = row;
  const k = Math.max(contract.k, policy.smallestGroup ?? 0);
  const address = policy.relay !== null && !mayChange(policy, 'relay') ? policy.relay : way.address;
  return {
    ...row,
    contract: k === contract.k ? contract : { ...contract, k, kOpen: Math.max(contract.kOpen, openGroup(k)) },
    way: { ...way, address },
  };
}
