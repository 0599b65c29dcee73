import type { CodebookEvent } from '../codebook/codebook-event.ts';

type Kinds = CodebookEvent['kind'];
type Of<Kind extends Kinds> = Extract<CodebookEvent, { kind: Kind }>;

/** A uuid that ends in this number. */
export function uuidOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** The event of this number, with its turn the same. */
export function added(number: number, change: Partial<Of<'added'>> = {}): Of<'added'> {
  return {
    ...{ kind: 'added', id: uuidOf(number), day: '2026-11-24', turn: number },
    ...{ dimension: 'capacity', direction: 'hindering' },
    text: { nl: `nieuw ${number}`, en: `new ${number}` },
    ...change,
  };
}

type Rest<Kind extends Kinds> = Omit<Of<Kind>, 'kind' | 'id' | 'day' | 'turn'>;

/** Another event of this number: what it does. */
export function eventOf<Kind extends Kinds>(kind: Kind, number: number, rest: Rest<Kind>): CodebookEvent {
  // The type of `rest` belongs to that of `kind`, which the compiler does not follow through a spread.
  return { kind, id: uuidOf(number), day: '2026-11-24', turn: number, ...rest } as unknown as CodebookEvent;
}
