import type { Finding } from '../engine/rule.ts';
import type { Report } from '../engine/report.ts';

/** Whether two findings share a token. */
export function overlaps(one: Finding, other: Finding): boolean {
  return one.sentence === other.sentence && one.open < other.close && other.open < one.close;
}

/** Those of `findings` that share no token with one of `names`. */
export function without(
  findings: readonly Finding[],
  report: Report,
  ...names: readonly string[]
): readonly Finding[] {
  return findings.filter(
    (one) =>
      !names.some((name) =>
        report.between(one.sentence, one.sentence, name).some((other) => overlaps(one, other)),
      ),
  );
}

/** Whether a finding of `name` stands in the sentence of `finding`, up to `before` before it or `after` after it. */
export function isNear(report: Report, finding: Finding, name: string, before: number, after = 0): boolean {
  return report.occurs(name, finding.sentence - before, finding.sentence + after);
}
