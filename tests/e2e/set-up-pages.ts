import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the app writes its pages at this load: ids are others each time. */
type Page = (load: number) => string;

const header = `<header><h1 class="client-banner"><span class="name">J. de Vries</span> <small>12-34</small></h1></header>`;
const style = `<style>body { font: 16px sans-serif; margin: 0 } iframe { width: 700px; height: 460px }</style>`;
const field = (load: number, name: string) =>
  `<p><textarea id="ext-gen-${load}-${name}" name="${name}" rows="6" cols="50"></textarea></p>`;

/** A record app with its report in a frame in a frame, and one with two fields in a closed shadow root. */
const pages: Readonly<Record<string, Page>> = {
  '/frames': () => `${style}<title>Dossier</title>${header}<iframe src="/outer"></iframe>`,
  '/outer': () => `${style}<p>Rapportage</p><iframe src="/inner"></iframe>`,
  '/inner': (load) =>
    `${style}<form method="post" action="/saved">${field(load, 'verslag')}${field(load, 'opmerking')}<button>Opslaan</button></form>`,
  '/shadow': (load) => `${style}<title>Dossier</title>${header}<note-editor></note-editor><script>
    document.querySelector('note-editor').attachShadow({ mode: 'closed' }).innerHTML =
      ${JSON.stringify(field(load, 'verslag') + field(load, 'opmerking'))};
  </script>`,
};

/** Serves them on `localhost`, where the build for the sample app may not read. */
export async function servePages(): Promise<{ origin: string; close(): void }> {
  let load = 0;
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''] ?? (() => '<title>Opgeslagen</title>');
    load += 1;
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html>${page(load)}`);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
