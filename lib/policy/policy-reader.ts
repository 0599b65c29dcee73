import { z } from 'zod';
import { policyFault, shapeFaults, type FaultReason, type Path, type PolicyFault } from './policy-fault.ts';

/** Reads a policy piece by piece: what is wrong is noted and left out. */
export type PolicyReader = ReturnType<typeof createPolicyReader>;

export function createPolicyReader() {
  const faults: PolicyFault[] = [];

  /** Notes why a part is not used. */
  function blame(path: Path, why: FaultReason, detail = ''): null {
    faults.push(policyFault(path, why, detail));
    return null;
  }

  /** The value, or null where it is not as the schema says. */
  function read<Value>(schema: z.ZodType<Value>, raw: unknown, path: Path): Value | null {
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data;
    faults.push(...shapeFaults(parsed.error.issues, raw, path));
    return null;
  }

  return {
    faults,
    blame,
    read,

    /** The same of a part that may be left out. */
    readGiven: <Value>(schema: z.ZodType<Value>, raw: unknown, path: Path): Value | null =>
      isGiven(raw) ? read(schema, raw, path) : null,

    /** The entries of a list that `take` can use; no two with the same key. A list that is left out has none. */
    readList<Value>(
      raw: unknown,
      path: Path,
      take: (entry: unknown, path: Path) => Value | null,
      keyOf: (value: Value) => unknown,
    ): Value[] {
      const seen = new Set<unknown>();
      const list = isGiven(raw) ? (read(z.array(z.unknown()).max(longestList), raw, path) ?? []) : [];
      return list.flatMap((entry, at) => {
        const value = take(entry, [...path, at]);
        if (value === null) return [];
        if (!seen.has(keyOf(value))) return seen.add(keyOf(value)) && [value];
        blame([...path, at], 'twice');
        return [];
      });
    },
  };
}

const longestList = 200;

/** Some programs that write policies write null for what was not filled in. */
function isGiven(raw: unknown): boolean {
  return raw !== undefined && raw !== null;
}
