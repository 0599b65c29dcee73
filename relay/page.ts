import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

type File = { bytes: Buffer; zipped: Buffer; type: string; tag: string };
/** The files of the join page, by path; all in memory, so no path leads anywhere else. */
export type Page = ReadonlyMap<string, File>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Reads the folder of the page; null when it has no index.html. */
export async function readPage(folder: string): Promise<Page | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const page = new Map<string, File>();
  for (const entry of entries) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    const file = { bytes, zipped: gzipSync(bytes, { level: 9 }), type, tag };
    page.set(`/${relative(folder, path).split(sep).join('/')}`, file);
  }
  const index = page.get('/index.html');
  return index ? page.set('/', index) : null;
}

/** Everything from this server; the relay may be another one, always with TLS; nothing may frame it. */
const policy = [
  "default-src 'none'",
  // WebAssembly: the stretching of the code.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self' wss:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  // The name of a file says nothing of its age: the tag does.
  'cache-control': 'no-cache',
  vary: 'accept-encoding',
};

/** Answers a request for a file of the page. */
export function answerFrom(page: Page | null, request: IncomingMessage, response: ServerResponse): void {
  const say = (status: number, words: string, more: Record<string, string> = {}): void =>
    void response
      .writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8', ...more })
      .end(`${words}\n`);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(405, 'GET only', { allow: 'GET, HEAD' });
  if (!page) return say(503, 'Hier is nog geen pagina om mee te doen. / There is no join page here yet.');
  const file = page.get((request.url ?? '').split('?')[0] ?? '');
  if (!file) return say(404, 'Niet gevonden. / Not found.');
  const { bytes, zipped, type, tag } = file;
  if (request.headers['if-none-match'] === tag)
    return void response.writeHead(304, { ...headers, etag: tag }).end();
  const zip = /\bgzip\b/.test(String(request.headers['accept-encoding'])) && zipped.length < bytes.length;
  const body = zip ? zipped : bytes;
  response.writeHead(200, {
    ...headers,
    ...(zip ? { 'content-encoding': 'gzip' } : {}),
    ...{ 'content-type': type, 'content-length': body.length, etag: tag },
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
