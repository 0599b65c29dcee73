import { editors } from '../record-pages/editors.ts';
import { testEditors } from '../record-pages/editor-suite.ts';

for (const browser of ['chromium', 'firefox'] as const) testEditors(browser, editors);
