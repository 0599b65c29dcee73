import type { DangerRule, Finding, PatternGroup } from '../../engine/rule.ts';
import type { Report } from '../../engine/report.ts';

const hint = (tokenClass: string): PatternGroup => ({ patterns: [tokenClass] });

/** What each kind of hint weighs. Silence kept weighs double: people hush for shame too, but then little else is there. */
const weights: Readonly<Record<string, number>> = {
  'hint-hush': 2,
  'hint-fear': 1,
  'hint-guard': 1,
  'hint-control': 1,
  'hint-body': 1,
  'hint-flight': 1,
  'hint-unease': 1,
};

/** Chosen on the development reports: one less doubles the false alarms. */
const enough = 3;

/** Signs too weak to count alone: hints of enough kinds in one report. */
export const addsUp: DangerRule = {
  sign: 'adds-up',
  patterns: [],
  signals: {
    'hint-hush': hint('HINT_HUSH'),
    'hint-fear': hint('HINT_FEAR'),
    'hint-guard': hint('HINT_GUARD'),
    'hint-control': hint('HINT_CONTROL'),
    'hint-body': hint('HINT_BODY'),
    'hint-flight': hint('HINT_FLIGHT'),
    'hint-unease': hint('HINT_UNEASE'),
  },
  settle: (report) => {
    const kinds = Object.entries(weights).map(([name, weight]) => ({ found: firstOf(report, name), weight }));
    const present = kinds.flatMap(({ found, weight }) => (found ? [{ found, weight }] : []));
    const weight = present.reduce((sum, one) => sum + one.weight, 0);
    return weight >= enough ? present.map((one) => one.found) : [];
  },
  carries: [],
  misses: [],
};

function firstOf(report: Report, name: string): Finding | undefined {
  return report.all(name)[0];
}
