import type { DangerRule } from '../../engine/rule.ts';

/** Violence: somebody hits somebody, with what, and what it leaves. */
export const violence: DangerRule = {
  sign: 'violence',
  patterns: [
    'HARM',
    '[MATE|ELDER|HE|OTHERS] ~5 HIT ~3 VICTIM',
    'VICTIM ~5 HIT',
    '[klap|klappen|tik|tikken|slaag|duw] ~3 [krijgt|kreeg|krijg|gekregen|gaf|geeft]',
    '[krijgt|kreeg|krijg|gekregen|gaf|geeft] ~4 [klap|klappen|tik|tikken|slaag|duw]',
  ],
  signals: {
    'weapon-used': { patterns: ['met ~2 WEAPON', 'WEAPON ~5 [HIT|keel|hals]', 'onder ~2 [matras|kussen]'] },
    marked: { patterns: ['MARK ~5 BODY', 'BODY ~5 MARK'] },
    'seen-by-child': { patterns: ['MINOR ~6 [FIERCE|HARM|HIT|WEAPON|AFRAID]', 'waar ~2 MINOR ~3 bij', '[papa|mama] ~5 [HIT|FIERCE|HARM|au|pijn]'] },
  },
  carries: [],
  misses: [],
};
