import { checks, type CheckState, type TestView } from '../../lib/messaging/test-messages.ts';
import { m } from '../../messages/compiled/messages.js';
import { checkSentence } from './check-sentence.ts';

const marks: Readonly<Record<CheckState, string>> = {
  seen: '[x]',
  partly: '[~]',
  other: '[!]',
  waiting: '[ ]',
};

/**
 * The result of a test as a plain text for an IT department, in the language shown: no text of a report, no name.
 * @param day as YYYY-MM-DD
 */
export function resultText(
  { origin, checks: states }: TestView,
  { version, browser }: { version: string; browser: string },
  day: string,
): string {
  return [
    m.test_report_title(),
    m.test_report_system({ origin }),
    m.test_report_day({ day }),
    m.test_report_with({ version, browser }),
    '',
    ...checks.map((check) => `${marks[states[check]]} ${checkSentence(check, states[check])}`),
    '',
    m.test_report_marks(),
    m.test_report_private(),
    '',
  ].join('\n');
}
