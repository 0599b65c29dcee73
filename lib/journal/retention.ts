/** For how many months what is about clients can be kept: it remains personal data. */
export const retentions = [6, 12, 24, 36] as const;
export type Retention = (typeof retentions)[number];

export const firstRetention: Retention = 24;
export const longestRetention: Retention = 36;
