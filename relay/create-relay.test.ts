import { mkdir, writeFile } from 'node:fs/promises';
import { get } from 'node:https';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRelay } from './create-relay.ts';
import { ownCertificate } from './own-certificate.ts';
import { someFolder, startRelay } from './testing/start-relay.ts';

async function somePage(): Promise<string> {
  const page = join(await someFolder(), 'page');
  await mkdir(join(page, 'assets'), { recursive: true });
  await writeFile(join(page, 'index.html'), '<!doctype html><title>Naast</title>');
  await writeFile(join(page, 'assets/main.js'), 'const words = "say it again";\n'.repeat(100));
  return page;
}
const fetchFrom = ({ port }: { port: number }, path: string, init?: RequestInit) =>
  fetch(`http://127.0.0.1:${port}${path}`, init);

test('the join page is served under a strict policy, and by its folder alone', async () => {
  const relay = await startRelay({ page: await somePage() });
  const index = await fetchFrom(relay, '/?code=no');
  expect([index.status, await index.text()]).toEqual([200, '<!doctype html><title>Naast</title>']);
  expect(index.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = index.headers.get('content-security-policy') ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "frame-ancestors 'none'",
  ]) {
    expect(policy).toContain(rule);
  }
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*/);
  expect(index.headers.get('referrer-policy')).toBe('no-referrer');
  const script = await fetchFrom(relay, '/assets/main.js');
  expect(script.headers.get('content-encoding')).toBe('gzip');
  expect(await script.text()).toHaveLength(3000);
  const tag = script.headers.get('etag') ?? '';
  expect((await fetchFrom(relay, '/assets/main.js', { headers: { 'if-none-match': tag } })).status).toBe(304);
  for (const path of ['/../create-relay.ts', '/assets', '/no']) {
    expect((await fetchFrom(relay, path)).status).toBe(404);
  }
  expect((await fetchFrom(relay, '/', { method: 'POST' })).status).toBe(405);
});

test('without a built page it says so', async () => {
  const relay = await startRelay();
  expect(relay.hasPage).toBe(false);
  expect((await fetchFrom(relay, '/')).status).toBe(503);
});

test('two relays do not share a folder or a port, and say why', async () => {
  const relay = await startRelay();
  const same = { data: relay.data, page: '', port: 0 };
  await expect(createRelay(same)).rejects.toThrow('another relay may be using it');
  await expect(startRelay({ port: relay.port })).rejects.toThrow('EADDRINUSE');
});

test('with a certificate of its own it is reached by TLS, and keeps the certificate while it fits', async () => {
  const folder = await someFolder();
  const now = Date.now();
  const own = await ownCertificate(folder, ['192.168.1.5'], now);
  expect(await ownCertificate(folder, ['192.168.1.5'], now)).toEqual(own);
  expect((await ownCertificate(folder, ['192.168.1.6'], now)).fingerprint).not.toBe(own.fingerprint);
  const { port } = await startRelay({ tls: own, page: await somePage() });
  const status = await new Promise((resolve, reject) =>
    get({ host: '127.0.0.1', port, path: '/', ca: own.cert }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject),
  );
  expect(status).toBe(200);
});
