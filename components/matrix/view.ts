/** The parts of the page, in the order of its navigation; each has its own address (`#compare`). */
export const views = ['see', 'compare', 'code', 'act', 'take'] as const;
export type View = (typeof views)[number];

/** What the page shows: a part of it, or one factor with what is behind it. */
export type Place = { view: View; factor: string | null };

/** Reads the part of an address behind the `#`; what is not known leads to the matrix itself. */
export function placeAt(hash: string): Place {
  const [first = '', ...rest] = hash.replace(/^#/, '').split('/');
  if (first === 'factor' && rest.length === 1) return { view: 'see', factor: rest[0] || null };
  return { view: views.find((view) => view === first) ?? 'see', factor: null };
}

/** The address of a factor on the page, behind the `#`. */
export function factorHash(id: string): string {
  return `#factor/${id}`;
}
