/** One line of a legend: the sign as it stands in the picture, and what it means. */
export type LegendEntry = { sign: 'hollow' | 'filled' | 'band' | 'diamond' | 'gap'; label: string };
