import { catalogue } from '../../../lib/prompts/catalogue.ts';

/** English prose of exactly `length` characters about the same work: the English texts of the prompts. */
export function composeEnglish(length: number): string {
  const prose = catalogue.map(({ text: { en } }) => `${en.summary} ${en.detail} ${en.starter}\n\n`).join('');
  return prose.repeat(Math.ceil(length / prose.length)).slice(0, length);
}
