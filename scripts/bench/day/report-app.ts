import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A record app that never loads a page anew: a report is opened, saved by a request and put away, in one document. */
export type ReportApp = { address: string; close(): Promise<void> };

/** Starts it on loopback. Its page has `openReport(n)`, and counts what it saved in `saved`. */
export async function startReportApp(): Promise<ReportApp> {
  const server = createServer((request, response) => {
    request.resume();
    if (request.method === 'PUT') response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const page = `<!doctype html>
<html lang="nl">
  <title>Dossier</title>
  <main></main>
  <script>
    let saved = 0;
    function openReport(n) {
      location.hash = 'report/' + n;
      document.querySelector('main').innerHTML =
        '<p class="client-number">C-' + (n % 25) + '</p>' +
        '<form><textarea id="report" rows="20" cols="90" aria-label="Verslag"></textarea>' +
        '<button class="save">Opslaan</button></form>';
      document.querySelector('form').addEventListener('submit', async (event) => {
        event.preventDefault();
        await fetch('reports/' + n, { method: 'PUT', body: document.querySelector('#report').value });
        document.querySelector('main').innerHTML = '<p>Opgeslagen</p>';
        saved += 1;
      });
      document.querySelector('#report').focus();
    }
  </script>
</html>`;
