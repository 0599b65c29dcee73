/** What is amiss in a definition from outside. The interface has the words. */
export const definitionErrorCodes = [
  'not-json',
  /** A part that is needed is not there: a language, an option list. */
  'missing',
  /** A part that nobody knows: often a misspelling. */
  'unknown-part',
  /** A value of the wrong form or size; the detail says which is wanted. */
  'wrong-value',
  /** An item, section, option or factor whose id stood there before. */
  'double-id',
  'min-over-max',
  /** More is asked for than there is to choose from. */
  'too-few-options',
  'unknown-item',
  /** A condition looks at an item that does not surely come before it. */
  'later-item',
  'unknown-option',
  'unknown-factor',
  /** A condition compares an answer in a way that its kind does not know. */
  'not-comparable',
] as const;
export type DefinitionErrorCode = (typeof definitionErrorCodes)[number];

/** `path` as in `sections[0].items[2].text.en`, empty for the whole; `detail` names the value or what was wanted. */
export type DefinitionError = { path: string; code: DefinitionErrorCode; detail: string };

export type Path = readonly PropertyKey[];

export function definitionError(path: Path, code: DefinitionErrorCode, detail: string): DefinitionError {
  const written = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return { path: written.replace(/^\./, ''), code, detail };
}
