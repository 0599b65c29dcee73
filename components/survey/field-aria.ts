/** What ties a control to its question, its hints and what is still needed; spread on the element that is the control. */
export type FieldAria = {
  'aria-labelledby': string;
  'aria-describedby'?: string | undefined;
  /** Only where the role knows them: a radio group, a text box. */
  'aria-required'?: boolean;
  'aria-invalid'?: boolean;
  'aria-errormessage'?: string | undefined;
};

/** The same control, described by one more element. */
export function describedAlso(aria: FieldAria, id: string): FieldAria {
  return { ...aria, 'aria-describedby': [aria['aria-describedby'], id].filter(Boolean).join(' ') };
}
