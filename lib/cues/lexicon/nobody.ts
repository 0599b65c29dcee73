import type { WordList } from '../engine/word-list.ts';

/** Having nobody. */
export const nobodyWords: readonly WordList[] = [
  {
    tokenClass: 'NOBODY',
    entries: `niemand geen_mens geen_kip geen_ziel geen_levende_ziel geen_hond geen_sterveling geen_mensen nul_mensen nul_contacten geen_enkele_persoon niemand_meer geen_levend_mens geen_kat geen_vrienden geen_familie geen_contacten geen_naasten geen_sociaal geen_netwerk`,
  },
  {
    tokenClass: 'SCANT',
    entries: `nihil klein beperkt beperkte mager dun schraal leeg minimaal miniem afwezig ontbreekt ontbreken nul weggevallen uitgedund verdwenen gekrompen versplinterd weg wit uitgeput opgebrand uiteengevallen verwaterd zeer_klein non-existent arm onbestaand onbestaande`,
  },
  {
    tokenClass: 'LEAN',
    entries: `terugvallen steunen leunen bouwen rekenen beroep vertrouwen opvangen bellen opgeven noemen bedenken invullen helpen kan_helpen aankloppen terecht`,
  },
];
