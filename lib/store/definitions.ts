import { z } from 'zod';
import { definitionSchema, type Definition } from '../survey/definition.ts';
import type { NaastDatabase } from './database.ts';

/** A definition as it was when it was first answered; null when nobody answered this version. */
export async function readDefinition(
  database: NaastDatabase,
  id: string,
  version: number,
): Promise<Definition | null> {
  const row = await database.get('definitions', [id, version]);
  return row === undefined ? null : definitionSchema.parse(row);
}

/** Every version of every definition that was answered. */
export async function readDefinitions(database: NaastDatabase): Promise<Definition[]> {
  return z.array(definitionSchema).parse(await database.getAll('definitions'));
}
