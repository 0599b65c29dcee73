import { dimensionIds, type DimensionId } from '../factor.ts';
import { findFactor } from '../factors.ts';
import { anchoring } from './anchoring.ts';
import { coaching } from './coaching.ts';
import { exchange } from './exchange.ts';
import { meetingPractice } from './meeting-practice.ts';
import { efforts, type Suggestion, type SuggestionData, type SuggestionWay } from './suggestion.ts';
import { training } from './training.ts';

const by = (way: SuggestionWay, data: readonly SuggestionData[]): Suggestion[] =>
  data.map((suggestion) => ({ ...suggestion, way }));

/** What a team can do about what hinders: from the study's fourth chapter and the method's tools, in our own words. */
export const suggestions: readonly Suggestion[] = [
  ...by('coaching', coaching),
  ...by('exchange', exchange),
  ...by('meeting-practice', meetingPractice),
  ...by('training', training),
  ...by('anchoring', anchoring),
];

const lightestFirst = (list: readonly Suggestion[]): Suggestion[] =>
  list.toSorted((one, other) => efforts.indexOf(one.effort) - efforts.indexOf(other.effort));

/** How many suggestions a factor gets that none was written for. */
const borrowed = 3;

/** The suggestion of this id, or undefined when there is none. */
export function findSuggestion(id: string): Suggestion | undefined {
  return suggestions.find((suggestion) => suggestion.id === id);
}

/**
 * What could be done about a factor, the lightest first. A factor that a team added itself has none of its own: it gets
 * those that answer most of what hinders in its dimension.
 * @param factor the id of a hindering factor, or of one that a team added
 */
export function suggestionsFor(factor: string, dimension: DimensionId): Suggestion[] {
  const own = suggestions.filter(({ answers }) => answers.some((id) => id === factor));
  if (own.length > 0) return lightestFirst(own);
  return lightestFirst(broadest[dimension]);
}

const broadest = Object.fromEntries(
  dimensionIds.map((dimension) => {
    const breadth = ({ answers }: Suggestion) =>
      answers.filter((id) => findFactor(id)?.dimension === dimension).length;
    const ranked = suggestions.toSorted((one, other) => breadth(other) - breadth(one));
    return [dimension, ranked.slice(0, borrowed)] as const;
  }),
  // `fromEntries` forgets which keys there are.
) as Record<DimensionId, Suggestion[]>;
