import type { z } from 'zod';
import { siteProfileSchema, type SiteProfile } from '../../lib/record/site-profile.ts';
import { m } from '../../messages/compiled/messages.js';

export type ReadProfile = { state: 'ok'; profile: SiteProfile } | { state: 'broken'; problems: string[] };

/**
 * Reads a site profile from the text of the editor.
 * @param origin the match pattern that the profile must be for
 * @param isSelector whether the browser can read a CSS selector
 * @returns the profile, or every problem in a sentence of the language shown, each with its path
 */
export function readProfile(
  text: string,
  origin: string,
  isSelector: (text: string) => boolean,
): ReadProfile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: 'broken', problems: [m.problem_json()] };
  }
  const parsed = siteProfileSchema.safeParse(value);
  if (!parsed.success) return { state: 'broken', problems: parsed.error.issues.flatMap(explain) };
  if (parsed.data.origin !== origin)
    return { state: 'broken', problems: [m.problem_other_origin({ origin })] };
  const problems = (['report', 'client', 'save'] as const).flatMap((part) =>
    parsed.data[part].flatMap((selector, place) =>
      isSelector(selector) ? [] : [m.problem_selector({ path: `${part} [${place + 1}]` })],
    ),
  );
  return problems.length > 0 ? { state: 'broken', problems } : { state: 'ok', profile: parsed.data };
}

function explain(issue: z.core.$ZodIssue): string[] {
  const path = issue.path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : String(step)))
    .join(' ');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => m.problem_unknown({ path: [path, key].filter(Boolean).join(' ') }));
  }
  const where = { path: path || m.problem_whole() };
  if (path === 'version') return [m.problem_version(where)];
  if (path === 'origin') return [m.problem_origin(where)];
  if (issue.code === 'too_big') return [m.problem_too_big(where)];
  if (issue.code === 'too_small') return [m.problem_too_small(where)];
  return [issue.code === 'invalid_format' ? m.problem_format(where) : m.problem_type(where)];
}
