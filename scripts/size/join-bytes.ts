import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/**
 * The gzip bytes of the participant's web page: all that a phone loads before its first vote, and there is no more.
 * @throws Error when the build fails or asks for a second script
 */
export async function joinBytes(): Promise<number> {
  const built = await build({
    configFile: join(import.meta.dirname, '../../vite.join.config.ts'),
    mode: 'production',
    logLevel: 'error',
    build: { write: false },
  });
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const scripts = output.filter(({ type }) => type === 'chunk');
  if (scripts.length !== 1) throw new Error(`The join page has ${scripts.length} scripts`);
  return output.reduce((total, file) => {
    const content = file.type === 'asset' ? file.source : file.code;
    return total + gzipSync(content, { level: 9 }).length;
  }, 0);
}
