import { z } from 'zod';
import { answerSchema, type Answer } from '../survey/answer.ts';
import { checkAnswer } from '../survey/check-answer.ts';
import type { Item } from '../survey/item.ts';
import { offeredFactors } from '../survey/offered-factors.ts';
import type { Bytes } from './bytes.ts';
import { readJson, toBytes } from './text-bytes.ts';

const contentSchema = z.strictObject({ answer: answerSchema.nullable() });
const blank = ' '.charCodeAt(0);

/**
 * What is sealed: the answer, or null to withdraw it. All votes on one item have one length, a withdrawal too, so the
 * length tells nothing. Null when the answer does not fit the item.
 */
export function writeContent(item: Item, answer: Answer | null): Bytes | null {
  const text = toBytes(JSON.stringify({ answer: answer && tidy(answer) }));
  const length = contentLength(item);
  if (text.length > length || !mayStand(item, answer)) return null;
  const padded = new Uint8Array(length).fill(blank);
  padded.set(text);
  return padded;
}

/** The answer in an opened vote: undefined when it is none that may stand for this item. */
export function readContent(item: Item, bytes: Bytes): Answer | null | undefined {
  const parsed = contentSchema.safeParse(readJson(bytes));
  return parsed.success && mayStand(item, parsed.data.answer) ? parsed.data.answer : undefined;
}

function mayStand(item: Item, answer: Answer | null): boolean {
  return answer === null || checkAnswer(item, answer) === null;
}

/** A lone surrogate and a control character would take six bytes, and nobody means them. */
function tidy(answer: Answer): Answer {
  if (answer.kind !== 'open') return answer;
  return { ...answer, text: answer.text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, '') };
}

/** In bytes: that of the longest answer there can be, rounded up. */
function contentLength(item: Item): number {
  const longest = JSON.stringify({ answer: longestAnswer(item) }).length;
  return Math.ceil(Math.max(longest, 48) / 64) * 64;
}

function longestAnswer(item: Item): Answer {
  switch (item.kind) {
    case 'grade':
      return { kind: 'grade', value: 10 };
    case 'agree':
      return { kind: 'agree', value: 5 };
    case 'choice':
      return { kind: 'choice', option: item.options.map(({ id }) => id).reduce(longer) };
    case 'choices':
      return { kind: 'choices', options: item.options.map(({ id }) => id) };
    case 'rank':
      return { kind: 'rank', order: item.options.map(({ id }) => id) };
    case 'budget':
      return {
        kind: 'budget',
        points: Object.fromEntries(item.options.map(({ id }) => [id, item.points])),
      };
    case 'factors':
      return {
        kind: 'factors',
        strengths: Object.fromEntries(offeredFactors(item).map((id) => [id, 'little'])),
      };
    case 'open':
      // A UTF-16 unit takes three bytes of UTF-8 at most.
      return { kind: 'open', text: 'x'.repeat(item.maxLength * 3) };
  }
}

const longer = (one: string, other: string): string => (other.length > one.length ? other : one);
