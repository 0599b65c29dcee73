import { readFile } from 'node:fs/promises';

type NetLog = {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
};

/** What Chromium writes where a page or an extension did not start the request: the user, or Chromium itself. */
const byNobody = 'not an origin';

/**
 * Every request of the network log (`--log-net-log`, complete once the browser is closed) that was started by a
 * page or an extension. Chromium's own requests are left out: they are there without Naast, too.
 */
export async function startedRequests(path: string): Promise<{ url: string; initiator: string }[]> {
  const { constants, events }: NetLog = JSON.parse(await readFile(path, 'utf8'));
  const start = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events.flatMap(({ type, params }) =>
    type === start && params?.url && params.initiator && params.initiator !== byNobody
      ? [{ url: params.url, initiator: params.initiator }]
      : [],
  );
}
