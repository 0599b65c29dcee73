import type { Finding } from '../engine/rule.ts';
import type { Report } from '../engine/report.ts';

/**
 * The findings of `sign` without those that a `signal` in the same sentence, the one before or the one after takes the
 * danger out of: a game, a match, a fall on the ice. Nothing farther away cancels, so that unrelated text never does.
 */
export function withoutBeside(
  report: Report,
  sign: string,
  ...signals: readonly string[]
): readonly Finding[] {
  return report
    .all(sign)
    .filter(({ sentence }) =>
      signals.every((signal) => report.between(sentence - 1, sentence + 1, signal).length === 0),
    );
}
