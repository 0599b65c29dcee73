import { m } from '../../messages/compiled/messages.js';

/** How a team is called on the page; some have no name. */
export function teamLabel(name: string | null): string {
  return name?.trim() || m.matrix_team_none();
}
