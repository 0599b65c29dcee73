import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { readAsset } from '../../scripts/demo/dossier/read-asset.ts';
import { buildPages } from './build-pages.ts';
import { pageAt } from './page-at.ts';

/** A record app with a page for every editor, and for every way in which such apps are awkward. */
export type RecordApp = {
  /** Where it can be reached, without a slash at the end. */
  origin: string;
  /** What was saved, in the order in which it came, to the byte. */
  saved: readonly Saved[];
  close(): Promise<void>;
};

export type Saved = { path: string; method: string; body: Buffer };

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** @param elsewhere the origin that a frame of another origin is taken from */
export async function createRecordApp(elsewhere = ''): Promise<RecordApp> {
  const built = await buildPages();
  const saved: Saved[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = request.method ?? 'GET';
    if (method !== 'GET') {
      saved.push({ path: pathname.replace('/saved', ''), method, body: await buffer(request) });
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Opgeslagen.</p>');
      return;
    }
    const page = await pageAt(pathname, elsewhere);
    if (page) {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'content-security-policy': page.policy,
      });
      response.end(page.html);
      return;
    }
    const file = await readStatic(pathname, built);
    response.writeHead(file ? 200 : 404, file ? { 'content-type': file.contentType } : {});
    response.end(file?.bytes);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The record app has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    saved,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function readStatic(
  path: string,
  built: string,
): Promise<{ contentType: string; bytes: Buffer } | null> {
  const [, name] = path.match(/^\/built\/([\w.-]+)$/) ?? [];
  if (!name) return readAsset(path);
  const bytes = await readFile(join(built, name)).catch(() => null);
  return bytes && { contentType: types[extname(name)] ?? 'application/octet-stream', bytes };
}
