import { m } from '../../messages/compiled/messages.js';

/** What can stand on the sheet for a conversation; `own` is in the user's own words, so it is never on it by itself. */
export const sheetParts = [
  { id: 'grades', own: false, label: m.mirror_sheet_grades },
  { id: 'network', own: false, label: m.mirror_sheet_network },
  { id: 'areas', own: false, label: m.mirror_sheet_areas },
  { id: 'meetings', own: false, label: m.mirror_sheet_meetings },
  { id: 'asked', own: false, label: m.mirror_sheet_asked },
  { id: 'room', own: false, label: m.mirror_sheet_room },
  { id: 'tries', own: true, label: m.mirror_sheet_tries },
  { id: 'notes', own: true, label: m.mirror_sheet_notes },
] as const;
export type SheetPart = (typeof sheetParts)[number]['id'];
