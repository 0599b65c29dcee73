import { z } from 'zod';

const wordsSchema = z.string().max(2000).regex(/\S/, 'is empty');

/** What is shown, in both languages of the interface. */
export const textSchema = z.strictObject({ nl: wordsSchema, en: wordsSchema });
export type Text = z.infer<typeof textSchema>;

/**
 * The name of a definition, section, item or option: it is a key of answers and a column of exports. 'constructor' is
 * the one name of this form that every object carries already.
 */
export const idSchema = z
  .string()
  .max(60)
  .regex(/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not lower-case words with hyphens');
