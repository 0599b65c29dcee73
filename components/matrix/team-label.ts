import type { MatrixSession } from '../../lib/matrix/matrix-input.ts';
import { teamsOf } from '../../lib/matrix/teams-of.ts';
import { m } from '../../messages/compiled/messages.js';
import { currentLocale } from '../locale.svelte.ts';

/** How a team is called on the page; some have no name. */
export function teamLabel(name: string | null): string {
  return name?.trim() || m.matrix_team_none();
}

/** The teams of these sessions in a row of words, each once. */
export function teamNames(sessions: readonly MatrixSession[]): string {
  const names = teamsOf(sessions).map(({ name }) => teamLabel(name));
  return new Intl.ListFormat(currentLocale()).format(names);
}
