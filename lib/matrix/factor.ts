import type { Locale } from '../prompts/prompt.ts';

/** What a factor bears on, as in the study: wanting to, being able to, being allowed to. */
export const dimensionIds = ['motivation', 'capacity', 'opportunity'] as const;
export type DimensionId = (typeof dimensionIds)[number];

/** A factor helps network-oriented work on, or stands in its way. */
export const directions = ['promoting', 'hindering'] as const;
export type Direction = (typeof directions)[number];

/** A dimension of the matrix: its name, the short name that people use for it, and what it means. */
export type Dimension = {
  id: DimensionId;
  name: Record<Locale, string>;
  shortName: Record<Locale, string>;
  meaning: Record<Locale, string>;
};

/** A factor as it stands in the data of its dimension. */
export type FactorText = { id: string; direction: Direction; text: Record<Locale, string> };

/** Something that helps or hinders network-oriented work. */
export type Factor = FactorText & { dimension: DimensionId };
