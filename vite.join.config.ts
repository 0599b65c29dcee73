import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const font = '@fontsource-variable/atkinson-hyperlegible-next';
const none = '\0none';

/** The participant's page as a plain web page, for a relay or any other server to serve under any path. */
export default defineConfig({
  root: 'entrypoints/join',
  base: './',
  publicDir: false,
  plugins: [
    svelte({ configFile: false }),
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './messages/compiled',
      strategy: ['baseLocale'],
    }),
    {
      // A phone on a crowded network waits for this page: it is shown in the letter of the device.
      name: 'letter-of-the-device',
      enforce: 'pre',
      resolveId: (id) => (id === font ? none : null),
      load: (id) => (id === none ? '' : null),
    },
  ],
  build: {
    outDir: '../../.output/join',
    emptyOutDir: true,
    modulePreload: false,
    // One script and one style: what is asked for later costs a round trip.
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
