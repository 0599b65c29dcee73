import type { WordList } from '../../engine/word-list.ts';

/** Fear and how it shows. */
export const fearWords: readonly WordList[] = [
  {
    tokenClass: 'AFRAID',
    entries: `bang bange banger allerbangst angst angsten angstig* doodsbang doodsangst* doodsbenauwd benauwd schrik vreest vreesde vrees bevreesd beducht schuw schijtbang bangig`,
  },
  { tokenClass: 'DARE', entries: `durft durf durfde durfden durven gedurfd` },
  {
    // Fear that the writer sees.
    tokenClass: 'TREMBLE',
    entries: `
      trilt trilde trillen trillend trillende beeft beefde bevend rilt rilde verstijft verstijfde verstijfd krimpt_ineen kromp_ineen kruipt_ineen dook_ineen duikt_ineen duikt_weg wegduikt weggetrokken wit_weg lijkbleek schrikachtig schrikt schrok opgeschrikt fluistert fluisterde fluisterend fluister overstuur paniek paniekerig op_eieren op_haar_hoede op_hun_hoede waakzaam hyperalert`,
  },
];
