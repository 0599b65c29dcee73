/**
 * What the cue engine says of a report. This is the contract between `lib/cues` and everything after it.
 */

/** The fourteen cues; what carries each is defined in its own file in `lib/cues/rules/`. */
export const cueNames = [
  'informal-network',
  'network-talk',
  'relative-involved',
  'network-meeting',
  'formal-partner',
  'volunteer',
  'network-tool',
  'accompanied',
  'took-over',
  'client-declines',
  'no-network',
  'other-priority',
  'damaged-tie',
  'transition',
] as const;

export type CueName = (typeof cueNames)[number];

/** Half-open stretch [start, end) of the text, in UTF-16 units of the text exactly as it was given. */
export type Span = { start: number; end: number };

/** Rings of the circle, from the client outward. */
export const rings = ['family', 'friends', 'community', 'formal'] as const;
export type Ring = (typeof rings)[number];

/** `involved` is drawn filled, `proposed` hollow, `damaged` dashed; `present` is only named. */
export const tieStates = ['present', 'involved', 'proposed', 'damaged'] as const;
export type TieState = (typeof tieStates)[number];

/** Somebody around the client: a relation word as a reader would say it ('zus', 'overbuurvrouw'), never a name. */
export type Tie = { word: string; ring: Ring; state: TieState };

/**
 * How sure a text is about danger. `hinted`: its signs may add up to danger, so nothing about contact is asked beside it.
 * `plain`: it says so; then a warning comes too, and the gate stays closed for this client (DESIGN 3.7).
 */
export const dangerLevels = ['none', 'hinted', 'plain'] as const;
export type DangerLevel = (typeof dangerLevels)[number];

export type Analysis = {
  /** Number of words. */
  words: number;
  /** Whether the text ends where a sentence may end; false in mid-sentence. */
  finished: boolean;
  /** The cues that the report carries, each with at least one stretch of evidence, in the order of the text. */
  cues: ReadonlyMap<CueName, readonly Span[]>;
  /** Signs of danger (PROMPTS-GUIDE, DESIGN 3.7): wide rather than narrow; empty when there are none. */
  danger: readonly Span[];
  dangerLevel: DangerLevel;
  /** Whether a network meeting took place according to the text (rather than planned, proposed or refused). */
  meetingHeld: boolean;
  /** One entry a relation word, in the order of the text; a person named twice stands here once. */
  ties: readonly Tie[];
};
