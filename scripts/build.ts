/**
 * Builds the extension: `npm run build`, or for an organisation
 * `npm run build -- --origin https://dossier.example.nl [--origin …] [--profile site.json]`: then Naast may read there
 * from the start, without a click, and it stands in `.output/…-organisation`. With `--browser firefox` for Firefox.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readOrganisation } from './organisation.ts';

const { values } = parseArgs({
  options: {
    origin: { type: 'string', multiple: true, default: [] },
    profile: { type: 'string' },
    browser: { type: 'string', default: 'chrome' },
  },
});

const env = {
  ...process.env,
  ...(values.origin.length > 0 && { NAAST_ORIGINS: values.origin.join(' ') }),
  ...(values.profile && { NAAST_PROFILE: resolve(values.profile) }),
};

try {
  // Before the build is begun: what is wrong is said in one line.
  const organisation = readOrganisation(env);
  if (organisation) console.log(`For an organisation: ${organisation.origins.join(', ')}`);
  const { status } = spawnSync('wxt', ['build', '--browser', values.browser, '--mv3'], {
    stdio: 'inherit',
    env,
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
