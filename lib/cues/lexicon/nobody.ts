import type { WordList } from '../engine/word-list.ts';

/** Having nobody. */
export const nobodyWords: readonly WordList[] = [
  {
    tokenClass: 'NOBODY',
    entries: `niemand geen_mens geen_kip geen_ziel geen_levende_ziel geen_hond geen_sterveling geen_mensen nul_mensen geen_enkele_persoon geen_levend_mens geen_kat geen_vrienden geen_familie geen_contacten geen_naasten geen_netwerk niet_één_nummer`,
  },
  {
    tokenClass: 'SCANT',
    entries: `nihil klein beperkt mager dun schraal leeg minimaal afwezig ontbreekt ontbreken nul weggevallen verdwenen wit arm compleet`,
  },
];
