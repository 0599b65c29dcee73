import { testPages } from '../record-pages/page-suite.ts';

testPages('chromium');
