import { bucketOf } from '../../lib/journal/bucket.ts';
import type { Summary } from '../../lib/journal/summarise-period.ts';
import type { Tally } from '../../lib/journal/tally.ts';
import { areas, type Area } from '../../lib/prompts/prompt.ts';
import { m } from '../../messages/compiled/messages.js';
import { monthTicks } from '../charts/month-ticks.ts';
import type { MultipleData, Strand } from '../charts/multiple.ts';
import { shareOf } from '../charts/share.ts';
import { currentLocale } from '../locale.svelte.ts';
import { areaLabel } from '../names/area-label.ts';
import { bucketLabel } from './day-label.ts';

/** There is room for so many words under a small picture. */
const mostTicks = 5;

/** What the buckets of a summary are called: in a sentence, and (some of them) under a picture. */
export function bucketNames({ buckets, grain }: Summary): { long: string; short: string }[] {
  const [from, to] = [buckets[0]?.start, buckets.at(-1)?.start];
  if (from === undefined || to === undefined) return [];
  const ticks = new Map(
    monthTicks({ from, to }, mostTicks, currentLocale()).map(({ day, label }) => [
      bucketOf(day, grain),
      label,
    ]),
  );
  return buckets.map(({ start }) => ({ long: bucketLabel(start, grain), short: ticks.get(start) ?? '' }));
}

/** In how many contacts the network came up, and who was named. */
export function networkMultiples(summary: Summary): MultipleData[] {
  const { network, informal, formal, contacts } = summary.total;
  return [
    ofContacts(summary, {
      id: 'network',
      title: m.mirror_network(),
      told: m.mirror_network_told({ part: network, whole: contacts }),
      strands: [strandOf(summary, m.mirror_network_strand(), 'solid', (tally) => tally.network)],
    }),
    ofContacts(summary, {
      id: 'sides',
      title: m.mirror_sides(),
      told: m.mirror_sides_told({ informal, formal, whole: contacts }),
      strands: [
        strandOf(summary, m.mirror_informal(), 'solid', (tally) => tally.informal),
        strandOf(summary, m.mirror_formal(), 'dashed', (tally) => tally.formal),
      ],
    }),
  ];
}

/** What became of the questions that Naast put. */
export function askedMultiple(summary: Summary): MultipleData {
  const { shown, acted, dismissed } = summary.total;
  const wholeOf = (tally: Tally) => tally.shown;
  return {
    id: 'asked',
    title: m.mirror_asked(),
    told: shown === 0 ? m.mirror_asked_none() : m.mirror_asked_told({ shown, acted, dismissed }),
    strands: [
      strandOf(summary, m.mirror_acted(), 'solid', (tally) => tally.acted, wholeOf),
      strandOf(summary, m.mirror_dismissed(), 'dashed', (tally) => tally.dismissed, wholeOf),
    ],
    wholes: summary.buckets.map(({ tally }) => tally.shown),
    wholeLabel: m.mirror_questions(),
  };
}

/** Each of the six areas. */
export function areaMultiples(summary: Summary): MultipleData[] {
  return areas.map((area) =>
    ofContacts(summary, {
      id: area,
      title: areaLabel(area),
      told: toldOf(area, summary.total),
      strands: [strandOf(summary, areaLabel(area), 'solid', (tally) => tally.areas[area])],
    }),
  );
}

/** Going along is the one area that tells of the user rather than of the network, so that is said. */
function toldOf(area: Area, { areas: counts, contacts }: Tally): string {
  const told = area === 'accompany' ? m.mirror_area_told_accompany : m.mirror_area_told;
  return told({ part: counts[area], whole: contacts });
}

function ofContacts(
  { buckets }: Summary,
  rest: Pick<MultipleData, 'id' | 'title' | 'told' | 'strands'>,
): MultipleData {
  return { ...rest, wholes: buckets.map(({ tally }) => tally.contacts), wholeLabel: m.mirror_contacts() };
}

function strandOf(
  { buckets }: Summary,
  label: string,
  look: Strand['look'],
  partOf: (tally: Tally) => number,
  wholeOf: (tally: Tally) => number = (tally) => tally.contacts,
): Strand {
  return {
    label,
    look,
    shares: buckets.map(({ tally }) => shareOf(partOf(tally), wholeOf(tally))),
    parts: buckets.map(({ tally }) => partOf(tally)),
  };
}
