/**
 * The whole test run: `npm test`, or `npm test -- unit browser e2e` for a part of it;
 * `npm run test:long` for what takes minutes more. Installs the browsers where it
 * may, builds the extension that the e2e tests load, and ends with a line 'N passed, N failed'.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from './browser/build-extension.ts';
import { findBrowser } from './browser/find-browser.ts';
import { howToInstall, installBrowser } from './browser/install-browser.ts';

/** Run one after the other: the e2e tests want the machine's two cores for themselves. */
const runs = [['unit', 'browser'], ['e2e'], ['long']];

const asked = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'naast-test-'));
let passed = 0;
let failed = 0;

function run(projects: readonly string[]): void {
  const report = join(reports, `${projects.join('-')}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('vitest', ['run', ...chosen, ...reporters], { stdio: 'inherit' });
  let failures = 0;
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failures = numFailedTests;
  } catch {
    failures = 1;
  }
  // A file that does not load has no failed test, only a failed run.
  failed += status === 0 ? failures : Math.max(1, failures);
}

for (const name of ['chromium', 'firefox'] as const) {
  if (!findBrowser([name]) && !installBrowser(name)) {
    console.error(`${name}: ${howToInstall}`);
    process.exit(1);
  }
}
for (const projects of runs) {
  const chosen = projects.filter((project) =>
    asked.length === 0 ? project !== 'long' : asked.includes(project),
  );
  if (chosen.includes('e2e') || chosen.includes('long'))
    for (const name of ['chromium', 'firefox'] as const) buildExtension(name);
  if (chosen.length > 0) run(chosen);
}
rmSync(reports, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
