import { m } from '../../messages/compiled/messages.js';
import type { CueName } from '../../lib/cues/analysis.ts';

const labels: Record<CueName, () => string> = {
  'informal-network': m.cue_informal_network,
  'network-talk': m.cue_network_talk,
  'relative-involved': m.cue_relative_involved,
  'network-meeting': m.cue_network_meeting,
  'formal-partner': m.cue_formal_partner,
  volunteer: m.cue_volunteer,
  'network-tool': m.cue_network_tool,
  accompanied: m.cue_accompanied,
  'took-over': m.cue_took_over,
  'client-declines': m.cue_client_declines,
  'no-network': m.cue_no_network,
  'other-priority': m.cue_other_priority,
  'damaged-tie': m.cue_damaged_tie,
  transition: m.cue_transition,
};

/** What a cue says of the report, in the language shown, to stand inside a sentence. */
export function cueLabel(cue: CueName): string {
  return labels[cue]();
}
