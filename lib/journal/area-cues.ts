import type { CueName } from '../cues/analysis.ts';
import type { Area } from '../prompts/prompt.ts';

/**
 * Which cues show that somebody worked in one of the six areas of the study (par. 2.2). Going along counts whoever
 * went: the picture tells what happened, and leaves the judgement to its reader.
 */
export const areaCues: Readonly<Record<Area, readonly CueName[]>> = {
  talk: ['network-talk', 'network-tool'],
  invite: ['relative-involved'],
  accompany: ['accompanied', 'took-over'],
  meeting: ['network-meeting'],
  partners: ['formal-partner'],
  volunteers: ['volunteer'],
};
