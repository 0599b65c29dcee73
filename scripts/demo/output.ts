import { join } from 'node:path';

/** Where the demo leaves its pictures. */
export const output = join(import.meta.dirname, '../../demo-output');
