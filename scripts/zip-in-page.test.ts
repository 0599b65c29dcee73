import { build } from 'vite';
import { expect, test } from 'vitest';
import { zipInPage } from './zip-in-page.ts';

async function built(plugins: ReturnType<typeof zipInPage>[]): Promise<string> {
  const made = await build({
    ...{ configFile: false, logLevel: 'error', plugins },
    build: { write: false, lib: { entry: 'lib/matrix/exports/write-xlsx.ts', formats: ['es'] } },
  });
  const [output] = [made].flat();
  return output && 'output' in output
    ? output.output.map((file) => ('code' in file ? file.code : '')).join('')
    : '';
}

test('spreadsheets are written without a worker, which an extension may not begin from a blob', async () => {
  expect(await built([])).toMatch(/new Worker\(/);
  expect(await built([zipInPage()])).not.toMatch(/\bWorker\b/);
}, 30_000);
