import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FoundBrowser } from '../../scripts/browser/find-browser.ts';

/** Where Debian's browsers look for what an administrator set. */
const policyFolders = { chromium: '/etc/chromium/policies', firefox: '/etc/firefox/policies' } as const;

/** Only root may lay a folder of its own over that of the machine, and only Linux can do so for one program. */
export const canManage = process.platform === 'linux' && process.getuid?.() === 0;

/** A browser that is managed by a policy of its own: what the machine has is out of its sight, and stays as it is. */
export type Managed = { browser: FoundBrowser; remove(): void };

/**
 * @param browser Debian's
 * @param files the contents of the browser's folder of policies, by path
 */
export function manage(browser: FoundBrowser, files: Readonly<Record<string, unknown>>): Managed {
  const machine = policyFolders[browser.name === 'firefox' ? 'firefox' : 'chromium'];
  const folder = mkdtempSync(join(tmpdir(), 'naast-policy-'));
  // Chromium runs its parts without rights.
  chmodSync(folder, 0o755);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'policies', path)), { recursive: true });
    writeFileSync(join(folder, 'policies', path), JSON.stringify(content));
  }
  const path = join(folder, browser.name);
  const inside = `mount --make-rprivate / && mount --bind "${folder}/policies" "${machine}" && exec "${browser.path}" "$@"`;
  writeFileSync(path, `#!/bin/sh\nmkdir -p "${machine}"\nexec unshare -m sh -c '${inside}' sh "$@"\n`, {
    mode: 0o755,
  });
  return {
    browser: { ...browser, path },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The id that Chromium gives an unpacked extension without a key: made of its folder's path. */
export function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
