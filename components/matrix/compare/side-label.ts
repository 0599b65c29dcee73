import type { MatrixSession } from '../../../lib/matrix/matrix-input.ts';
import { teamKey } from '../../../lib/matrix/team-key.ts';
import { m } from '../../../messages/compiled/messages.js';
import { dayLabel } from '../../mirror/day-label.ts';
import { inLanguage } from '../../survey/in-language.ts';
import { teamLabel } from '../team-label.ts';
import type { SideOption } from './side-options.ts';

/** How a session is called beside others. */
export function sessionLabel({ team, day }: Pick<MatrixSession, 'team' | 'day'>): string {
  return [teamLabel(team), dayLabel(day)].join(' · ');
}

/** How a side is called in a list, in which rounds stand under their session. */
export function sideLabel(option: SideOption): string {
  switch (option.kind) {
    case 'session':
      return sessionLabel(option.session);
    case 'team':
      return teamLabel(option.name);
    case 'round':
      return [m.matrix_round({ round: option.round }), inLanguage(option.question)].join(' · ');
  }
}

/** The same above a chart, where there is little room: without what it shares with the other side. */
export function shortSideLabel(option: SideOption, other: SideOption): string {
  if (option.kind === 'team' || other.kind === 'team' || option.kind !== other.kind)
    return wholeLabel(option);
  if (option.kind === 'session') {
    const isNext = isOfTeam(option.session, other.session) && option.session.day !== other.session.day;
    return isNext ? dayLabel(option.session.day) : wholeLabel(option);
  }
  if (other.kind !== 'round' || option.session.id !== other.session.id) return wholeLabel(option);
  return option.item === other.item ? m.matrix_round({ round: option.round }) : sideLabel(option);
}

/** How a side is called where nothing else says of which session it is. */
function wholeLabel(option: SideOption): string {
  return option.kind === 'round'
    ? [sessionLabel(option.session), sideLabel(option)].join(' · ')
    : sideLabel(option);
}

const isOfTeam = (one: MatrixSession, other: MatrixSession): boolean =>
  teamKey(one.team) === teamKey(other.team);
