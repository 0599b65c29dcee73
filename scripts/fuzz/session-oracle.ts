import type { RoundVotes } from '../../lib/session/released-round.ts';
import type { MemoryRelay } from '../../lib/session/testing/memory-relay.ts';
import type { FuzzedHost } from './fuzzed-host.ts';
import { textOf, type FuzzedVoter } from './fuzzed-voter.ts';

/**
 * What must hold of a round that was counted, whatever went wrong:
 * nobody counts twice; what counts is something its voter said, not older than what they saw received; and where the
 * round was not closed over their heads, their last word.
 */
export function checkRound(
  round: string,
  counted: RoundVotes,
  voters: readonly FuzzedVoter[],
  abrupt: boolean,
): string[] {
  const texts = [...counted.values()].flatMap((answer) => (answer.kind === 'open' ? [answer.text] : []));
  return voters.flatMap((voter) => {
    const own = texts.filter((text) => text.split(' ')[0] === voter.name);
    const wrong = (what: string) => [`${round}: ${voter.name} ${what}`];
    if (own.length > 1) return wrong(`counts ${own.length} times`);
    return checkVoter(voter, round, own[0] ?? null, abrupt).flatMap(wrong);
  });
}

function checkVoter(voter: FuzzedVoter, round: string, counted: string | null, abrupt: boolean): string[] {
  const { said, sure, received } = voter.words(round);
  if (said.size === 0) return counted === null ? [] : ['counts without having said anything'];
  const words = [...said];
  const at = counted === null ? 0 : words.findIndex(([, text]) => text === counted);
  if (at < 0) return [`counts with ${counted}, which was not said`];

  const shown = shownState(voter);
  if (shown.text !== counted && shown.state === 'counted') {
    return [`is shown ${shown.text} as counted, and ${counted} counts`];
  }
  if (shown.state === 'saved') return ['is still on the way after everything works again'];
  const lastReceived = words.findLastIndex(([, text]) => text !== null && received.has(text));
  const laterWithdrawal = words.slice(lastReceived + 1).some(([, text]) => text === null);
  if (lastReceived >= 0 && at < lastReceived && !(counted === null && laterWithdrawal)) {
    return [`saw ${words[lastReceived]?.[1]} received, and ${counted} counts`];
  }
  if (abrupt) return [];
  const possible = words.filter(([spoken]) => spoken >= sure).map(([, text]) => text);
  // A device that died before it had saved a first word has none.
  if (sure === 0) possible.push(null);
  const isRefused = shown.state === 'refused';
  return possible.includes(counted) && !isRefused
    ? []
    : [`last said ${possible.join(' or ')}, and ${counted} counts`];
}

function shownState(voter: FuzzedVoter): { state: string; text: string | null } {
  const view = voter.view();
  if (view?.state !== 'joined' || !('own' in view.phase)) return { state: view?.state ?? 'away', text: null };
  return { state: view.phase.own.state, text: textOf(view.phase.own) };
}

/** Once all works again, everybody knows where the host is (S1.4). */
export function checkInStep(host: FuzzedHost, voters: readonly FuzzedVoter[]): string[] {
  return voters.flatMap(({ name, view }) => {
    const seen = view();
    const phase = seen?.state === 'joined' ? seen.phase.state : seen?.state;
    return phase === host.phase() ? [] : [`${name} is at ${phase}, and the host at ${host.phase()}`];
  });
}

/** After the end: everybody knows, and nothing of anybody is left (S8). */
export function checkEnd(host: FuzzedHost, voters: readonly FuzzedVoter[], relay: MemoryRelay): string[] {
  const left = [...relay.retained.keys()].filter((topic) => !topic.endsWith('/host/state'));
  const view = host.view();
  const told = view?.state === 'running' && view.phase.state === 'closed' && view.phase.told;
  return [
    ...(told ? [] : ['the host did not tell the close']),
    ...(host.vault.size === 1 ? [] : [`the host keeps ${host.vault.size} rows`]),
    ...(left.length === 0 ? [] : [`the relay keeps ${left.join(', ')}`]),
    ...voters.flatMap(({ name, vault, view: look }) => [
      ...(look()?.state === 'closed' ? [] : [`${name} does not know of the close`]),
      ...(vault.size === 0 ? [] : [`${name} keeps ${vault.size} rows`]),
    ]),
  ];
}
