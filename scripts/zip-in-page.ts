import type { Plugin } from 'vite';

/**
 * Has the library of spreadsheets compress where it is: from 160 kB on it would begin a worker from a blob, which the
 * content security policy of an extension forbids, and it would wait for that for ever.
 */
export function zipInPage(): Plugin {
  return {
    name: 'zip-in-page',
    transform: {
      filter: { id: /\/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/ },
      handler() {
        return {
          code: "import zip from './zipToArrayBufferSync.js';\nexport default async (files) => zip(files);\n",
          map: null,
        };
      },
    },
  };
}
