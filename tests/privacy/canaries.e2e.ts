import { editors } from '../record-pages/editors.ts';
import { testPrivacy } from './privacy-suite.ts';

testPrivacy('chromium', editors);
testPrivacy('firefox', editors);
