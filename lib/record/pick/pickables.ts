/** What the user is asked to point at: the field of the report, where the client stands, the button that saves. */
export const pickables = ['report', 'client', 'save'] as const;
export type Pickable = (typeof pickables)[number];
