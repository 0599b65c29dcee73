import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** What is wrong with the input, each fault with its file and line number. */
export class BadInput extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/**
 * Reads files of JSON lines, each line checked by `schema`; empty lines are skipped, further fields ignored.
 * Throws `BadInput` naming each unreadable line, each value that the schema refuses and each id that came before.
 */
export function readLines<T extends { id: string }>(files: readonly string[], schema: z.ZodType<T>): T[] {
  const faults: string[] = [];
  const firstSeen = new Map<string, string>();
  const read: T[] = [];
  for (const file of files) {
    linesOf(file, faults).forEach((line, index) => {
      if (line.trim() === '') return;
      const place = `${file}:${index + 1}`;
      const parsed = parse(line, schema, place, faults);
      if (!parsed) return;
      const before = firstSeen.get(parsed.id);
      if (before) faults.push(`${place}: the id '${parsed.id}' stands already at ${before}`);
      firstSeen.set(parsed.id, before ?? place);
      read.push(parsed);
    });
  }
  if (faults.length > 0) throw new BadInput(faults);
  return read;
}

function linesOf(file: string, faults: string[]): string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r?\n/);
  } catch {
    faults.push(`${file}: cannot be read`);
    return [];
  }
}

function parse<T>(line: string, schema: z.ZodType<T>, place: string, faults: string[]): T | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    faults.push(`${place}: is no JSON`);
    return undefined;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  faults.push(...result.error.issues.map((issue) => `${place}: ${describe(issue)}`));
  return undefined;
}

function describe(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.') || 'line';
  if (issue.code === 'unrecognized_keys')
    return `${where}: unknown name ${issue.keys.map((key) => `'${key}'`).join(', ')}`;
  if (issue.code === 'invalid_value') return `${where}: unknown name; known are ${issue.values.join(', ')}`;
  return `${where}: ${issue.message}`;
}
