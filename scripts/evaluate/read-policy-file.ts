import { readFileSync } from 'node:fs';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { BadInput } from './read-lines.ts';

/**
 * Reads a policy: its parts, or a file as an administrator writes it for Chromium or Firefox (docs/policies), of which the
 * first extension counts. Throws `BadInput` naming all that is amiss.
 */
export function readPolicyFile(file: string): Policy {
  const { policy, faults } = parsePolicy(partsOf(read(file)));
  if (faults.length > 0)
    throw new BadInput(faults.map(({ at, why, detail }) => `${file}: ${at}: ${why} ${detail}`.trimEnd()));
  return policy;
}

type Parts = Record<string, unknown>;

function read(file: string): Parts {
  try {
    return toParts(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new BadInput([`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`]);
  }
}

function partsOf(written: Parts): Parts {
  const thirdParty = toParts(toParts(written['policies'])['3rdparty'] ?? written['3rdparty']);
  const [first] = Object.values(toParts(thirdParty['extensions'] ?? thirdParty['Extensions']));
  return first === undefined ? written : toParts(first);
}

/** What is no object has no parts. */
function toParts(value: unknown): Parts {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
