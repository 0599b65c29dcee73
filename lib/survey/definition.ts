import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { itemSchema, type Item } from './item.ts';
import { idSchema, textSchema } from './text.ts';

const sectionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  intro: textSchema.optional(),
  when: conditionSchema.optional(),
  /** The items stand in an order of chance, the same all through a run. */
  shuffle: z.boolean().optional(),
  items: z.array(itemSchema).min(1).max(100),
});
export type Section = z.infer<typeof sectionSchema>;

/**
 * A survey as data. The schema tells its shape; what its parts must be to each other (ids that are doubled, conditions
 * on later items) is checked by `parseDefinition`. Text that changes its sense, or an item that comes or goes, is a new
 * version: answers belong to the version under which they were given.
 */
export const definitionSchema = z.strictObject({
  id: idSchema,
  version: z.int().min(1),
  title: textSchema,
  intro: textSchema,
  sections: z.array(sectionSchema).min(1).max(50),
});
export type Definition = z.infer<typeof definitionSchema>;

/** All items in the order in which they are written. */
export function itemsOf(definition: Definition): Item[] {
  return definition.sections.flatMap(({ items }) => items);
}

/** The item of this id, or undefined when the definition has none. */
export function findItem(definition: Definition, id: string): Item | undefined {
  return itemsOf(definition).find((item) => item.id === id);
}
