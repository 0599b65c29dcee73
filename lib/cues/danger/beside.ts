import type { Finding } from '../engine/rule.ts';
import type { Report } from '../engine/report.ts';

/**
 * The findings of `sign` without those that have all `signals` in their sentence, the one before or the one after: a
 * game, a fall on the ice, long ago and dead. Nothing farther away cancels, so that unrelated text never does, and
 * nothing does in a sentence that names a partner or an ex (signal `mate`, kept with the threats).
 */
export function withoutBeside(
  report: Report,
  sign: string,
  ...signals: readonly string[]
): readonly Finding[] {
  const isBeside = (signal: string, sentence: number): boolean =>
    report.between(sentence - 1, sentence + 1, signal).length > 0;
  return report
    .all(sign)
    .filter(
      ({ sentence }) =>
        report.between(sentence, sentence, 'mate').length > 0 ||
        !signals.every((signal) => isBeside(signal, sentence)),
    );
}
