import { readDefinition } from '../parse-definition.ts';
import { surveyOf, words } from './every-kind.ts';

/** Path and code of all that is amiss in a definition from outside. */
export function amissIn(raw: unknown): string[] {
  const read = readDefinition(raw);
  return read.ok ? [] : read.errors.map(({ path, code }) => `${path}: ${code}`);
}

/** A definition as it may come from outside, with whatever in the place of the items of its sections. */
export function withItems(...sections: unknown[]): unknown {
  return {
    ...surveyOf(),
    sections: sections.map((items, at) => ({ id: `s${at}`, title: words('section'), items })),
  };
}
