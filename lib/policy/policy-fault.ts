import type { z } from 'zod';
import type { WordingTrouble } from '../prompts/check-wording.ts';

/** Why a part of a policy is not used. */
export type FaultReason =
  | 'unknown-part'
  | 'missing'
  | 'wrong-value'
  /** Something before it in the list is the same. */
  | 'twice'
  | 'no-address'
  /** No built-in prompt is called so; `detail` is what was written. */
  | 'unknown-prompt'
  /** A warning cannot be left out. */
  | 'safety-stays'
  /** Another prompt, `detail`, would always fit where this one does. */
  | 'same-situation'
  /** This kind always leads to contact with somebody. */
  | 'leads-to-contact'
  | WordingTrouble;

/** One thing amiss with a policy: the part that is not used because of it, as the policy spells it, and why. */
export type PolicyFault = {
  /** For instance `sites[1].origin`. */
  at: string;
  why: FaultReason;
  /** What the part may be, or what it clashes with; empty where `why` says it all. */
  detail: string;
};

export type Path = readonly PropertyKey[];

export function policyFault(path: Path, why: FaultReason, detail = ''): PolicyFault {
  return { at: spell(path), why, detail };
}

/** What zod found amiss in the part of a policy at `above`. */
export function shapeFaults(issues: readonly z.core.$ZodIssue[], raw: unknown, above: Path): PolicyFault[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => policyFault([...path, key], 'unknown-part'));
      case 'invalid_value':
        return [policyFault(path, missingOr(raw, issue.path, 'wrong-value'), issue.values.join(', '))];
      case 'invalid_type':
        return [policyFault(path, missingOr(raw, issue.path, 'wrong-value'), issue.expected)];
      case 'too_big':
        return [policyFault(path, 'wrong-value', `≤ ${issue.maximum}`)];
      case 'too_small':
        return [policyFault(path, 'wrong-value', `≥ ${issue.minimum}`)];
      case 'invalid_format':
        return [policyFault(path, 'wrong-value', formOf(issue))];
      default:
        return [policyFault(path, 'wrong-value')];
    }
  });
}

function formOf(issue: z.core.$ZodIssueInvalidStringFormat): string {
  return 'pattern' in issue && typeof issue.pattern === 'string' ? issue.pattern : issue.format;
}

function missingOr(raw: unknown, path: Path, otherwise: FaultReason): FaultReason {
  const value = path.reduce<unknown>(
    (inside, part) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, part) : undefined),
    raw,
  );
  return value === undefined ? 'missing' : otherwise;
}

function spell(path: Path): string {
  return path
    .map((part, depth) =>
      typeof part === 'number' ? `[${part}]` : `${depth === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}
