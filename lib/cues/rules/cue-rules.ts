import type { CueRule } from '../engine/rule.ts';
import { informalNetwork } from './informal-network.ts';

/** All cues; a new one is a file of its own and a line here. */
export const cueRules: readonly CueRule[] = [informalNetwork];
