import { largestMessage, type HostState } from './messages.ts';
import { toBytes } from './text-bytes.ts';

/** Bytes around the body: keys, signature, seal and names of fields. */
const around = 400;

/** Whether one message can carry this state: its body is written as a string in JSON, and then sealed in base64url. */
function fits(state: HostState): boolean {
  const inner = toBytes(JSON.stringify(JSON.stringify(state))).length + around;
  return Math.ceil((inner * 4) / 3) + around <= largestMessage;
}

/**
 * The state as it is said: what was released longest ago is left out where a message cannot carry all, and only named, so
 * that a host which has nothing but this knows that it was released.
 */
export function saidState(state: HostState): HostState {
  const [oldest, ...others] = state.released;
  if (fits(state) || !oldest || others.length === 0) return state;
  const { item, round } = oldest;
  return saidState({ ...state, released: others, leftOut: [...state.leftOut, { item, round }] });
}

/** Whether what is newest can be said at all. */
export function canBeSaid(state: HostState): boolean {
  return fits(saidState(state));
}
