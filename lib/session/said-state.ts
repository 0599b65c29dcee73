import { largestMessage, type HostState } from './messages.ts';
import { toBytes } from './text-bytes.ts';

/** Bytes around the body: keys, signature, seal and names of fields. */
const around = 400;

/** Whether one message can carry this state: its body is written as a string in JSON, and then sealed in base64url. */
function fits(state: HostState): boolean {
  const inner = toBytes(JSON.stringify(JSON.stringify(state))).length + around;
  return Math.ceil((inner * 4) / 3) + around <= largestMessage;
}

/** The state as it is said: what was released longest ago is left out where a message cannot carry all. */
export function saidState(state: HostState): HostState {
  if (fits(state) || state.released.length <= 1) return state;
  return saidState({ ...state, released: state.released.slice(1) });
}

/** Whether what is newest can be said at all. */
export function canBeSaid(state: HostState): boolean {
  return fits(saidState(state));
}
