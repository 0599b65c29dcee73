import { clients, type Client } from './clients.ts';
import { clientStrip, escape, page } from './html.ts';
import { fieldsOf, reportKinds, reportTitles, textOf, type SavedReport } from './saved-report.ts';

export function clientListPage(): string {
  const rows = clients.map(
    (client) => `
          <tr>
            <td>${client.number}</td>
            <td><a href="/clients/${client.number}">${escape(client.name)}</a></td>
            <td>${client.born}</td>
            <td>${escape(client.programme)}</td>
            <td>${escape(client.worker)}</td>
          </tr>`,
  );
  return page(
    'Cliënten',
    `
      <h1>Cliënten</h1>
      <table>
        <thead><tr><th>Nummer</th><th>Naam</th><th>Geboren</th><th>Voorziening</th><th>Begeleider</th></tr></thead>
        <tbody>${rows.join('')}
        </tbody>
      </table>`,
  );
}

/** A client's page with what was saved for that client, newest first. */
export function clientPage(client: Client, reports: readonly SavedReport[]): string {
  const newReport = reportKinds.map(
    (kind) =>
      `<a class="button" href="/clients/${client.number}/reports/${kind}">Nieuw: ${reportTitles[kind].toLowerCase()}</a>`,
  );
  const saved = reports.toReversed().map(savedReport).join('');
  return page(
    client.name,
    `${clientStrip(client)}
      <p class="actions">${newReport.join('\n        ')}</p>
      <h2>Verslagen</h2>
      ${saved || '<p class="quiet">Er zijn nog geen verslagen.</p>'}`,
  );
}

function savedReport(saved: SavedReport): string {
  const fields = fieldsOf(saved);
  const time = saved.savedAt.toLocaleString('nl-NL', { dateStyle: 'short', timeStyle: 'short' });
  return `
      <article class="report" data-report="${saved.id}">
        <h3>${reportTitles[saved.kind]} <small>${time} · ${escape(fields.contact)} ${escape(fields.subject)}</small></h3>
        <p class="text">${escape(textOf(saved))}</p>
        <a href="/clients/${saved.client}/reports/${saved.kind}/${saved.id}">Bewerken</a>
      </article>`;
}
