import { dangerRules } from '../../lib/cues/danger/danger-rules.ts';
import { cueRules } from '../../lib/cues/rules/cue-rules.ts';

const examples = [...cueRules, ...dangerRules].flatMap((rule) => [...rule.carries, ...rule.misses]);

/**
 * A report of exactly `length` characters, composed of the rules' own examples in an order that stays the same from
 * run to run but mixes the cues.
 * @param first another number, another report
 */
export function composeText(length: number, first = 0): string {
  let text = '';
  for (let i = first; text.length < length; i++) text += `${examples[(i * 37) % examples.length]} `;
  return text.slice(0, length);
}
