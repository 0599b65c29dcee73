import type { z } from 'zod';
import { definitionError, type DefinitionError, type Path } from './definition-error.ts';

type Issue = z.core.$ZodIssue;

/** What zod found amiss, as errors of a definition. `raw` is what it read. */
export function shapeErrors(issues: readonly Issue[], raw: unknown, above: Path = []): DefinitionError[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      return shapeErrors(nearestOf(issue.errors), raw, path);
    }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => definitionError([...path, key], 'unknown-part', key));
    }
    const missing = valueAt(raw, path) === undefined;
    return [definitionError(path, missing ? 'missing' : 'wrong-value', issue.message)];
  });
}

/** Of the forms that a value could have, the one that it was meant to have: where reading came furthest. */
function nearestOf(forms: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) => Math.min(...issues.map(({ path }) => path.length));
  return forms.reduce((best, form) => {
    const further = depth(form) - depth(best);
    return further > 0 || (further === 0 && form.length < best.length) ? form : best;
  });
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    raw,
  );
}
