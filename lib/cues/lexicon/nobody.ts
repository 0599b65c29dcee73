import type { WordList } from '../engine/word-list.ts';

/** Having nobody. */
export const nobodyWords: readonly WordList[] = [
  {
    tokenClass: 'NOBODY',
    entries: `niemand geen_mens geen_kip geen_ziel geen_levende_ziel geen_hond geen_sterveling geen_mensen nul_mensen geen_levend_mens geen_kat geen_vrienden geen_familie geen_contacten niet_één_nummer geen_buren geen_broers geen_kennissen geen_bekenden geen_naasten geen_aanspraak`,
  },
];
