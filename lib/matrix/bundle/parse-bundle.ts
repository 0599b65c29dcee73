import { z } from 'zod';
import { parseSessionResult } from '../../session/session-result.ts';
import { BundleError } from './bundle-error.ts';
import { bundleMark, bundleSchema, bundleVersion, type Bundle } from './bundle.ts';
import { unsoundRound } from './unsound-round.ts';

/** In characters. Two hundred sessions with all their answers and codings take some four million. */
export const largestBundle = 50_000_000;

const labelSchema = z.object({ kind: z.literal(bundleMark), v: z.int() });

/**
 * Reads the text of a file.
 * @throws BundleError which says what is wrong, and where
 */
export function parseBundle(text: string): Bundle {
  if (text.length > largestBundle) throw new BundleError('too-large');
  const value = parseJson(text);
  const label = labelSchema.safeParse(value);
  if (!label.success) throw new BundleError('not-a-bundle');
  if (label.data.v > bundleVersion) throw new BundleError('newer-version');
  const parsed = bundleSchema.safeParse(value);
  if (!parsed.success) throw new BundleError('damaged', parsed.error.issues[0]?.path.join('/'));
  const ids = new Set<string>();
  for (const [at, result] of parsed.data.results.entries()) {
    const isWhole = parseSessionResult(result) !== null && !ids.has(result.id);
    if (!isWhole) throw new BundleError('damaged', `results/${at}`);
    ids.add(result.id);
    const round = unsoundRound(result);
    if (round !== null) throw new BundleError('unsound', `results/${at}/rounds/${round}`);
  }
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new BundleError('not-json', '', { cause });
  }
}
