/** Started by `start-up.ts` in a process of its own: prints how long (ms) the bundled cue engine takes to be ready. */
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { timed } from '../measure.ts';

const source = readFileSync(process.argv[2] ?? '', 'utf8');
// The bundle declares a global variable, which is a property of the global object.
process.stdout.write(String(timed(() => runInThisContext(`${source};cues.createAnalyser()`))));
