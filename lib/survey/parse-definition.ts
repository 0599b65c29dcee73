import { z } from 'zod';
import { checkReferences, type ReadItem, type ReadSection } from './check-references.ts';
import { conditionSchema } from './condition.ts';
import { definitionError, type DefinitionError } from './definition-error.ts';
import { definitionSchema, type Definition } from './definition.ts';
import { itemSchema } from './item.ts';
import { shapeErrors } from './shape-errors.ts';

export type ParsedDefinition =
  { ok: true; definition: Definition } | { ok: false; errors: readonly DefinitionError[] };

/** Reads a definition from JSON text: whole, or not at all and with everything that is amiss, each with its path. */
export function parseDefinition(json: string): ParsedDefinition {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    return { ok: false, errors: [definitionError([], 'not-json', String(error))] };
  }
  return readDefinition(raw);
}

/** As `parseDefinition`, for what is no text any more: a part of a larger file. */
export function readDefinition(raw: unknown): ParsedDefinition {
  const parsed = definitionSchema.safeParse(raw);
  const errors = [
    ...shapeErrors(parsed.error?.issues ?? [], raw),
    ...checkReferences(looseSchema.parse(raw).sections),
  ];
  return parsed.success && errors.length === 0
    ? { ok: true, definition: parsed.data }
    : { ok: false, errors };
}

/** The JSON text of a definition, laid out to be read and edited. `parseDefinition` reads it back as it was. */
export function serializeDefinition(definition: Definition): string {
  return `${JSON.stringify(definition, null, 2)}\n`;
}

const loose = {
  id: z.string().nullable().catch(null),
  when: conditionSchema.optional().catch(undefined),
};

const looseItemSchema = z
  .looseObject(loose)
  .transform((item): ReadItem => {
    return { id: item.id, when: item.when, whole: itemSchema.safeParse(item).data ?? null };
  })
  .catch({ id: null, when: undefined, whole: null });

const looseSectionSchema = z
  .object({ ...loose, shuffle: z.boolean().catch(false), items: z.array(looseItemSchema).catch([]) })
  .catch({ id: null, when: undefined, shuffle: false, items: [] });

/** As much as can be read of a definition, however broken; it is looked through and thrown away. */
const looseSchema: z.ZodType<{ sections: ReadSection[] }> = z
  .object({ sections: z.array(looseSectionSchema).catch([]) })
  .catch({ sections: [] });
