import { parseArgs } from 'node:util';
import { browserNames, findBrowser, type BrowserName } from '../browser/find-browser.ts';
import { howToInstall, installBrowser } from '../browser/install-browser.ts';
import { check } from './check.ts';
import { checkFilled } from './filled/check-filled.ts';
import { inDemo } from './in-demo.ts';
import { show } from './show.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  const { headless, filled, wanted } = readArguments();
  if (!headless && !hasDisplay()) {
    console.error(
      'No display here to open a browser on; `npm run demo -- --check` does the same without one.',
    );
    return 1;
  }
  const found = findBrowser(wanted) ?? installBrowser(wanted?.[0] === 'firefox' ? 'firefox' : 'chromium');
  if (!found) {
    console.error(howToInstall);
    return 1;
  }
  return inDemo(found, headless, async (demo) => {
    if (headless) return (await (filled ? checkFilled(demo, found.name) : check(demo))) ? 0 : 1;
    await show(demo, found.name, filled);
    return 0;
  });
}

function readArguments(): { headless: boolean; filled: boolean; wanted: BrowserName[] | undefined } {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      filled: { type: 'boolean', default: false },
      browser: { type: 'string' },
    },
  });
  const wanted = browserNames.filter((name) => name === values.browser);
  if (values.browser !== undefined && wanted.length === 0) {
    console.error(`--browser is one of ${browserNames.join(', ')}.`);
    process.exit(2);
  }
  return { headless: values.check, filled: values.filled, wanted: wanted.length > 0 ? wanted : undefined };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
