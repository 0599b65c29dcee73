import { teamKey } from '../../../lib/matrix/team-key.ts';
import { m } from '../../../messages/compiled/messages.js';
import { dayLabel } from '../../mirror/day-label.ts';
import { inLanguage } from '../../survey/in-language.ts';
import { teamLabel } from '../team-label.ts';
import type { SideOption } from './side-options.ts';

/** How a side is called in a list. */
export function sideLabel(option: SideOption): string {
  switch (option.kind) {
    case 'session':
      return [teamLabel(option.session.team), dayLabel(option.session.day)].join(' · ');
    case 'team':
      return teamLabel(option.name);
    case 'round':
      return [m.matrix_round({ round: option.round }), inLanguage(option.question)].join(' · ');
  }
}

/** The same above a chart, where there is little room: without what it shares with the other side. */
export function shortSideLabel(option: SideOption, other: SideOption): string {
  if (option.kind === 'round') return m.matrix_round({ round: option.round });
  const sameTeam =
    option.kind === 'session' &&
    other.kind === 'session' &&
    teamKey(option.session.team) === teamKey(other.session.team);
  return sameTeam ? dayLabel(option.session.day) : sideLabel(option);
}
