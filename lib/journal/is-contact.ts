import { z } from 'zod';
import { cueNames, rings } from '../cues/analysis.ts';
import type { Contact } from './contact.ts';

const cues: ReadonlySet<unknown> = new Set(cueNames);
const fields = ['id', 'day', 'clientKey', 'cues', 'meetingHeld', 'people'] as const;
const uuidForm = z.regexes.uuid();
const dayForm = z.regexes.date;

/**
 * Whether a stored row is a contact: what `contactSchema` says, without its account of what is wrong. Ten years of
 * contacts are looked at this way in a fraction of the time that the schema takes.
 */
export function isContact(row: unknown): row is Contact {
  if (!hasOnly(row, fields)) return false;
  const { id, day, clientKey, cues: carried, meetingHeld, people } = row;
  return (
    typeof id === 'string' &&
    uuidForm.test(id) &&
    typeof day === 'string' &&
    dayForm.test(day) &&
    (clientKey === null || typeof clientKey === 'string') &&
    Array.isArray(carried) &&
    carried.every((cue) => cues.has(cue)) &&
    typeof meetingHeld === 'boolean' &&
    hasOnly(people, rings) &&
    rings.every((ring) => isCount(people[ring]))
  );
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Whether it is an object with these fields and no other. */
function hasOnly<Field extends string>(
  value: unknown,
  names: readonly Field[],
): value is Record<Field, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  let found = 0;
  for (const name in value) {
    if (!(names as readonly string[]).includes(name)) return false;
    found += 1;
  }
  return found === names.length;
}
