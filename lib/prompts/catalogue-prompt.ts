import type { CueName, Ring } from '../cues/analysis.ts';
import type { Area, Locale, Phase, PromptKind, PromptText } from './prompt.ts';

/**
 * When something applies, as data: every field that is given must hold. An empty condition always holds.
 */
export type Condition = {
  /** All of these cues are in the report. */
  all?: readonly CueName[];
  /** At least one of these cues is in the report. */
  any?: readonly CueName[];
  /** None of these cues is in the report. */
  none?: readonly CueName[];
  minWords?: number;
  /** The text says that a network meeting took place, or (false) does not. */
  meetingHeld?: boolean;
  ties?: TieCondition;
  trajectory?: TrajectoryCondition;
};

/** What must hold of the people in the report. */
export type TieCondition = {
  informalAtLeast?: number;
  informalAtMost?: number;
  formalAtLeast?: number;
  /** Somebody in this ring is there. */
  ring?: Ring;
};

/** What must hold of the trajectory; an unknown phase or an unknown number of weeks fits no condition on it. */
export type TrajectoryCondition = {
  phase?: readonly Phase[];
  meetingsBelow?: number;
  meetingsFrom?: number;
  transitionAtHand?: boolean;
  weeksSinceNetworkFrom?: number;
};

/** A prompt of the catalogue. Its kind must be called for (`callings.ts`) and its own `when` must hold. */
export type CataloguePrompt = {
  id: string;
  kind: PromptKind;
  area: Area;
  when: Condition;
  /** The cue that shows in the report once somebody acted on the prompt; never given when it is there already. */
  asksFor?: CueName;
  /** Acting on it brings somebody else in: the text asks the client first, and it is never given behind the danger gate. */
  leadsToContact: boolean;
  /** Written by the user's organisation (`lib/policy`): nobody here has read it, so it never passes the danger gate. */
  own?: true;
  text: Readonly<Record<Locale, PromptText>>;
};
