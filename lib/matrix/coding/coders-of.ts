import { unitKey, type Codes, type Coding } from './coding.ts';
import type { Answered } from './units.ts';

/** What was found in answers, by the key of their unit. */
export type Found = ReadonlyMap<string, Codes>;

/** Somebody who codes these answers alone. */
export type CoderAtWork = {
  id: string;
  name: string;
  found: Found;
  /** Went through all of the answers; 'undecided' is an outcome too. */
  isThrough: boolean;
};

/** Who works on these answers. */
export type Coders = {
  /** By name. */
  alone: readonly CoderAtWork[];
  /** What they found after they talked. */
  together: Found;
  /**
   * Everybody who began is through. Before that nobody may see what another found, for it would lead them; and it counts
   * in no matrix.
   */
  areThrough: boolean;
};

/**
 * Who coded these answers, and what they found.
 * @param answers that are coded as one piece of work: those of a session
 * @param codings those about other answers are left out
 */
export function codersOf(answers: readonly Answered[], codings: readonly Coding[]): Coders {
  const keys = new Set(answers.map(({ key }) => key));
  // By day, so that somebody who took another name has that one.
  const about = codings
    .filter(({ unit }) => keys.has(unitKey(unit)))
    .sort((one, other) => one.day.localeCompare(other.day));
  const byCoder = Map.groupBy(about, ({ coder }) => coder.id);
  const foundBy = (id: string): Found =>
    new Map((byCoder.get(id) ?? []).map(({ unit, codes }) => [unitKey(unit), codes]));
  const names = new Map(about.flatMap(({ coder }) => ('name' in coder ? [[coder.id, coder.name]] : [])));
  const alone = [...names]
    .map(([id, name]): CoderAtWork => {
      const found = foundBy(id);
      return { id, name, found, isThrough: found.size === keys.size };
    })
    .sort((one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1));
  const areThrough = alone.length > 0 && alone.every(({ isThrough }) => isThrough);
  return { alone, together: foundBy('together'), areThrough };
}
