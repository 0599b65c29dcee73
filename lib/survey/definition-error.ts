/**
 * What is amiss in a definition from outside. The interface has the words.
 * - `missing`: a part that is needed is not there, such as a language or the options.
 * - `unknown-part`: a part that nobody knows, often a misspelling.
 * - `wrong-value`: a value of the wrong form or size; the detail says which is wanted.
 * - `double-id`: an item, section, option or factor whose id stood there before.
 * - `too-few-options`: more is asked for than there is to choose from.
 * - `later-item`: a condition looks at an item that does not surely come before it.
 * - `not-comparable`: an answer is compared in a way that its kind does not know.
 */
export type DefinitionErrorCode =
  | 'not-json'
  | 'missing'
  | 'unknown-part'
  | 'wrong-value'
  | 'double-id'
  | 'min-over-max'
  | 'too-few-options'
  | 'unknown-item'
  | 'later-item'
  | 'unknown-option'
  | 'unknown-factor'
  | 'not-comparable';

/** `path` as in `sections[0].items[2].text.en`, empty for the whole; `detail` names the value or what was wanted. */
export type DefinitionError = { path: string; code: DefinitionErrorCode; detail: string };

export type Path = readonly PropertyKey[];

export function definitionError(path: Path, code: DefinitionErrorCode, detail: string): DefinitionError {
  const written = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return { path: written.replace(/^\./, ''), code, detail };
}
