/**
 * By what sessions are known to be of one team: its name, but for case and space. Sessions without a name are taken to be
 * of one team, for who leads only one has no reason to name it.
 */
export function teamKey(team: string | null): string {
  return (team ?? '').trim().replace(/\s+/g, ' ').toLowerCase();
}
