import type { CueRule } from '../engine/rule.ts';
import { accompanied } from './accompanied.ts';
import { clientDeclines } from './client-declines.ts';
import { damagedTie } from './damaged-tie.ts';
import { formalPartner } from './formal-partner.ts';
import { informalNetwork } from './informal-network.ts';
import { networkMeeting } from './network-meeting.ts';
import { networkTalk } from './network-talk.ts';
import { networkTool } from './network-tool.ts';
import { noNetwork } from './no-network.ts';
import { otherPriority } from './other-priority.ts';
import { relativeInvolved } from './relative-involved.ts';
import { tookOver } from './took-over.ts';
import { transition } from './transition.ts';
import { volunteer } from './volunteer.ts';

/** All cues; a new one is a file of its own and a line here. */
export const cueRules: readonly CueRule[] = [
  accompanied,
  clientDeclines,
  damagedTie,
  formalPartner,
  informalNetwork,
  networkMeeting,
  networkTalk,
  networkTool,
  noNetwork,
  otherPriority,
  relativeInvolved,
  tookOver,
  transition,
  volunteer,
];
