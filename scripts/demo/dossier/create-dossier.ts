import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { clientListPage, clientPage } from './client-pages.ts';
import { findClient, type Client } from './clients.ts';
import { readAsset } from './read-asset.ts';
import { reportPage } from './report-page.ts';
import { reportKinds, type ReportKind, type SavedReport } from './saved-report.ts';

export type Dossier = {
  /** Where the app can be reached, without a slash at the end. */
  origin: string;
  /** What was saved, oldest first; lives as long as this process. */
  reports: readonly SavedReport[];
  close(): Promise<void>;
};

type Reply = {
  status: number;
  contentType?: string;
  location?: string;
  body?: string | Buffer;
};

const html = 'text/html; charset=utf-8';
// The app and its editors need nothing from elsewhere; the browser holds them to it.
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:";

/**
 * Starts the sample client-record app on loopback.
 * @param port 0 takes any free port.
 * @throws when the port is taken.
 */
export async function createDossier({ port }: { port: number }): Promise<Dossier> {
  const reports: SavedReport[] = [];
  const server = createServer((request, response) => {
    answer(request, reports).then(
      (reply) => send(response, reply),
      (error: unknown) => {
        console.error(error);
        send(response, { status: 500 });
      },
    );
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sample app has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    reports,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function send(response: ServerResponse, { status, contentType, location, body }: Reply): void {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'content-security-policy': policy,
    ...(contentType && { 'content-type': contentType }),
    ...(location && { location }),
  });
  response.end(body);
}

async function answer(request: IncomingMessage, reports: SavedReport[]): Promise<Reply> {
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  const [first, number = '', , kind, id] = path.split('/').slice(1);
  if (first === '') return { status: 302, location: '/clients' };
  if (first === 'api') return readBack(path, reports);
  if (first !== 'clients') return assetReply(path);
  if (number === '') return { status: 200, contentType: html, body: clientListPage() };

  const client = findClient(number);
  if (!client) return { status: 404 };
  if (kind === undefined) {
    const own = reports.filter((report) => report.client === client.number);
    return { status: 200, contentType: html, body: clientPage(client, own) };
  }
  if (!isReportKind(kind)) return { status: 404 };
  const saved = reports.find((report) => report.id === id);
  if (id !== undefined && !saved) return { status: 404 };
  if (request.method === 'POST') {
    return save(client, kind, await buffer(request), saved, reports);
  }
  return { status: 200, contentType: html, body: reportPage(client, kind, saved) };
}

function isReportKind(kind: string): kind is ReportKind {
  return reportKinds.some((known) => known === kind);
}

/** Keeps the bytes as they came; an earlier version of the same report is replaced. */
function save(
  client: Client,
  kind: ReportKind,
  body: Buffer,
  earlier: SavedReport | undefined,
  reports: SavedReport[],
): Reply {
  const report = earlier ?? { id: randomUUID(), client: client.number, kind, savedAt: new Date(), body };
  if (earlier) Object.assign(earlier, { savedAt: new Date(), body });
  else reports.push(report);

  if (kind === 'plain') return { status: 303, location: `/clients/${client.number}` };
  const address = `/clients/${client.number}/reports/${kind}/${report.id}`;
  return { status: 201, contentType: 'application/json', body: JSON.stringify({ address }) };
}

/** `/api/reports` lists what was saved; `/api/reports/<id>` gives the bytes as they came. */
function readBack(path: string, reports: readonly SavedReport[]): Reply {
  const id = path.slice('/api/reports/'.length);
  if (!id) {
    const list = reports.map(({ body, ...report }) => ({ ...report, bytes: body.length }));
    return { status: 200, contentType: 'application/json', body: JSON.stringify(list, null, 2) };
  }
  const report = reports.find((candidate) => candidate.id === id);
  return report
    ? { status: 200, contentType: 'application/octet-stream', body: report.body }
    : { status: 404 };
}

async function assetReply(path: string): Promise<Reply> {
  const asset = await readAsset(path);
  return asset ? { status: 200, contentType: asset.contentType, body: asset.bytes } : { status: 404 };
}
