import type { Entry } from './lexicon.ts';
import type { Sentence } from './sentence.ts';

/**
 * Numbers the clauses of a sentence. A new one begins after a dash, colon, bracket or quote; after a comma unless it
 * joins two persons or things; at a subordinating word or 'maar', 'want', 'dus'; at 'en' / 'of' before a verb or subject.
 */
export function markClauses(sentence: Sentence, breaks: readonly number[]): void {
  const { entries, clauses } = sentence;
  let clause = 0;
  for (let i = 0; i < entries.length; i++) {
    if (i > 0 && beginsClause(entries, breaks, i)) clause++;
    clauses.push(clause);
  }
}

/** How words bear on clauses; set on entries by `markRoles` from the word lists named there. */
export const role = {
  none: 0,
  nominal: 1,
  link: 2,
  subordinator: 4,
  coordinator: 8,
  verb: 16,
  subject: 32,
  preposition: 64,
  modifier: 128,
  nearBy: 256,
  and: 512,
} as const;

/** The token classes that give each role. */
export const roleClasses: Readonly<Record<string, number>> = {
  KIN: role.nominal,
  FRIEND: role.nominal,
  NEIGHBOUR: role.nominal,
  COMMUNITY: role.nominal,
  SUBORDINATOR: role.subordinator,
  COORDINATOR: role.coordinator,
  FINITE: role.verb,
  SUBJECT: role.subject,
  PREP: role.preposition,
  DET: role.modifier,
  POSS: role.modifier,
  NEAR_BY: role.nearBy,
  AND: role.and,
};

function beginsClause(entries: readonly Entry[], breaks: readonly number[], i: number): boolean {
  const entry = entries[i] as Entry;
  const before = entries[i - 1] as Entry;
  if (breaks[i] === 2) return true;
  if (breaks[i] === 1) return !joinsPersons(entries, i);
  if (entry.word === 'dat' && !isFollowedBySubject(entries[i + 1])) return false;
  if (entry.role & role.subordinator) return (before.role & role.preposition) === 0;
  if (entry.role & role.coordinator) return true;
  if ((entry.role & role.and) === 0) return false;
  const next = entries[i + 1];
  return (
    next !== undefined && (next.role & (role.verb | role.subject)) !== 0 && (next.role & role.modifier) === 0
  );
}

/** 'wil niet dat moeder komt' as against 'hoeft dat niet te weten', where 'dat' is a thing. A name is an unknown word. */
function isFollowedBySubject(next: Entry | undefined): boolean {
  return (
    next !== undefined &&
    (next.role & (role.subject | role.nominal | role.modifier) ? true : next.word === '')
  );
}

/** 'zijn zus, broer en buurvrouw': a person just before the comma and one close after it. */
function joinsPersons(entries: readonly Entry[], i: number): boolean {
  if (((entries[i - 1] as Entry).role & role.nominal) === 0) return false;
  const next = entries[i] as Entry;
  if (next.role & role.nominal) return true;
  return (next.role & role.modifier) !== 0 && ((entries[i + 1]?.role ?? 0) & role.nominal) !== 0;
}
