import type { Client } from './clients.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes text safe between tags and inside a double-quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** One whole page of the app: header, navigation, and `main` at the right of it. */
export function page(title: string, main: string, scripts: readonly string[] = []): string {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${escape(title)} - Dossier</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/assets/dossier.css">
    ${scripts.map(scriptElement).join('\n    ')}
  </head>
  <body>
    <header class="top">
      <a class="product" href="/clients">Dossier</a>
      <label class="find">Zoeken <input type="search" name="find"></label>
      <span class="user">R. Termaat</span>
    </header>
    <nav class="menu" aria-label="Hoofdmenu">
      <a href="/clients" aria-current="page">Cliënten</a>
      <a href="/clients">Caseload</a>
      <a href="/clients">Agenda</a>
      <a href="/clients">Taken</a>
      <a href="/clients">Rapportages</a>
    </nav>
    <main>${main}</main>
  </body>
</html>
`;
}

/** Ours are modules, the editors' are not; both kinds run in order, once the page is there. */
function scriptElement(source: string): string {
  return `<script src="${source}" ${source.endsWith('.ts') ? 'type="module"' : 'defer'}></script>`;
}

/** The strip above every page of one client, by which the app says whose file is open. */
export function clientStrip(client: Client): string {
  return `
      <div class="client">
        <h1 class="client-name">${escape(client.name)}</h1>
        <span>Cliëntnr. <b class="client-number">${client.number}</b></span>
        <span>Geboren ${client.born}</span>
        <span>${escape(client.programme)}</span>
      </div>`;
}
