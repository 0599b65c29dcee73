import { m } from '../../messages/compiled/messages.js';
import type { Area } from '../../lib/prompts/prompt.ts';

const labels: Record<Area, () => string> = {
  talk: m.area_talk,
  invite: m.area_invite,
  accompany: m.area_accompany,
  meeting: m.area_meeting,
  partners: m.area_partners,
  volunteers: m.area_volunteers,
};

/** The name of one of the six areas of network-oriented work, in the language shown. */
export function areaLabel(area: Area): string {
  return labels[area]();
}
