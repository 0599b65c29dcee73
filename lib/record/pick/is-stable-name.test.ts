import { expect, test } from 'vitest';
import { isStableName } from './is-stable-name.ts';

test.each([
  ...[
    'report',
    'verslag-tekst',
    'clientName',
    'dossier_header',
    'form__body',
    'rapportage',
    'naam',
    'nummer',
  ],
  ...['ProseMirror', 'wysiwyg', 'note', 'journal-entry', 'patientBanner', 'ql-editor', 'my-description'],
])('%s was chosen by a person', (name) => {
  expect(isStableName(name)).toBe(true);
});

test.each([
  ...[
    'ext-gen1045',
    'mce_0',
    ':r5:',
    'ember123',
    'css-kzgtwj',
    'sc-bdVaJa',
    'Input_root__a8XbYc',
    'field_20417',
  ],
  ...[
    'b3f9c2',
    'textarea-1a2b',
    'react-select-2-input',
    'uid-kqzrtw',
    'x',
    '',
    'a'.repeat(80),
    'cke_editor1',
  ],
])('%s may be another at the next load', (name) => {
  expect(isStableName(name)).toBe(false);
});

test.each(['is-focused', 'ck-blurred', 'ng-dirty', 'ql-blank', 'active', 'form-open'])(
  '%s comes and goes while the user works',
  (name) => {
    expect(isStableName(name)).toBe(false);
  },
);
