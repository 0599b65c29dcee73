import type { GradePoint } from '../../lib/journal/grade-series.ts';
import { m } from '../../messages/compiled/messages.js';
import type { LegendEntry } from '../charts/legend.ts';

/** What the signs in the picture of the grades mean; only those that stand in it. */
export function gradeLegend(points: readonly GradePoint[]): LegendEntry[] {
  const entries: LegendEntry[] = [
    { sign: 'hollow', label: m.mirror_grade_first() },
    { sign: 'filled', label: m.mirror_grade_second() },
    { sign: 'band', label: m.mirror_grade_band() },
  ];
  if (points.some(({ otherVersion }) => otherVersion))
    entries.push({ sign: 'diamond', label: m.mirror_grade_version() });
  if (points.some(({ afterPause }) => afterPause))
    entries.push({ sign: 'gap', label: m.mirror_grade_pause() });
  return entries;
}
