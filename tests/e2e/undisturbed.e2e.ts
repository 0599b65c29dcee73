import { testUndisturbed } from '../record-pages/undisturbed-suite.ts';

testUndisturbed('chromium');
