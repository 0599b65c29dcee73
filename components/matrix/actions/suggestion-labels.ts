import type { Effort, Starter, SuggestionWay } from '../../../lib/matrix/suggestions/suggestion.ts';
import { m } from '../../../messages/compiled/messages.js';

const ways: Record<SuggestionWay, () => string> = {
  training: m.action_way_training,
  coaching: m.action_way_coaching,
  exchange: m.action_way_exchange,
  'meeting-practice': m.action_way_meeting,
  anchoring: m.action_way_anchoring,
};
const efforts: Record<Effort, () => string> = {
  small: m.action_effort_small,
  medium: m.action_effort_medium,
  large: m.action_effort_large,
};
const starters: Record<Starter, () => string> = {
  professional: m.action_starter_professional,
  team: m.action_starter_team,
  champion: m.action_starter_champion,
  'team-leader': m.action_starter_team_leader,
  organisation: m.action_starter_organisation,
};

export const wayLabel = (way: SuggestionWay): string => ways[way]();
/** What it takes, in words. */
export const effortLabel = (effort: Effort): string => efforts[effort]();
/** Who can begin, in words. */
export const starterLabel = (starter: Starter): string => starters[starter]();
