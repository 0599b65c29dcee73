import { editors } from '../record-pages/editors.ts';
import { testEditors } from '../record-pages/editor-suite.ts';

testEditors('firefox', editors);
