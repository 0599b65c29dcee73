import type { WordList } from '../../engine/word-list.ts';

/** Fear and how it shows. */
export const fearWords: readonly WordList[] = [
  {
    tokenClass: 'AFRAID',
    entries: `bang bange banger allerbangst angst angstig doodsbang doodsangst doodsbenauwd benauwd schrik vreest vrees bevreesd schijtbang`,
  },
  { tokenClass: 'DARE', entries: `durft durf durfde durfden durven` },
  {
    tokenClass: 'FLINCH',
    entries: `trilt trilde trillen beeft beefde rilt verstijft verstijfde verstarde krimpt kromp duikt dook schrikt schrok`,
  },
  { tokenClass: 'FLEE', entries: `gevlucht vluchtte vluchten vlucht ontsnapt weggevlucht weggelopen` },
];
