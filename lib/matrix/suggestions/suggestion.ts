import type { Area, Locale } from '../../prompts/prompt.ts';
import type { FactorId } from '../factors.ts';

/** The ways forward of the study (par. 4): training, coaching on the job, peers, practising meetings, anchoring CTI. */
export const suggestionWays = ['training', 'coaching', 'exchange', 'meeting-practice', 'anchoring'] as const;
export type SuggestionWay = (typeof suggestionWays)[number];

/** What it takes: an hour or less, a few meetings, or months. The lightest first. */
export const efforts = ['small', 'medium', 'large'] as const;
export type Effort = (typeof efforts)[number];

/** Who can begin without asking leave of anybody further up. */
export type Starter = 'professional' | 'team' | 'champion' | 'team-leader' | 'organisation';

type SuggestionText = {
  /** What it is; under 60 characters. */
  title: string;
  /** How it goes, and why it helps. */
  how: string;
  /** What one could do this week. It becomes the words of the action. */
  first: string;
};

/** A suggestion as it stands in the data of its way. */
export type SuggestionData = {
  id: string;
  /** The area of the work in which it is felt first; null when in all of it. */
  area: Area | null;
  effort: Effort;
  starter: Starter;
  /** The hindering factors that it is an answer to. */
  answers: readonly FactorId[];
  /** Somebody close to a client comes into it: then the client decides, and contact is safe first. */
  leadsToContact?: true;
  /** Where in the study or the method it comes from, as one would cite it in either language. */
  source: string;
  text: Record<Locale, SuggestionText>;
};

/** Something that a team could do about what hinders. */
export type Suggestion = SuggestionData & { way: SuggestionWay };
