import type { WordList } from '../engine/word-list.ts';

/** Not wanting, not needing, keeping out, keeping from. */
export const refusalWords: readonly WordList[] = [
  {
    tokenClass: 'WISH',
    entries: `wil wilde wilden wou wilt wenst liever hoefde_niet verzoek* verzocht`,
  },
  { tokenClass: 'NEED', entries: `hoeft hoefde hoeven mag mocht mogen moet moest moeten` },
  {
    // What the client does not want others to do, or to be done with them.
    tokenClass: 'INVOLVE',
    entries: `
      bij erbij bel bellen belt belde gebeld mail gemaild bericht* benader* ingelicht informe* geinformeerd betrek* betrokken uitgenodigd vragen contact spreken vertel* verteld zeg zeggen gezegd hoor* horen weet weten merken komen komt langs* mee bemoei* lastigvallen inlicht* inschakel* meed* meek* zien bezoek* helpen doorgeven opzadelen krijgen krijgt app* mailen vernemen storen uitnodigen belasten `,
  },
  {
    tokenClass: 'OUT',
    entries: `*buiten eruit daaruit`,
  },
  {
    tokenClass: 'REFUSED',
    entries: `
      afgewezen afgehouden weggewuifd niet_akkoord niet_gediend bedankt_voor nergens_voor_nodig veto geen_beding verzwijg* bedankt_ervoor geen_fluit verwerpt resoluut uitgesloten 
      geen_behoefte geen_toestemming niet_zitten niet_gewenst niet_nodig niet_open absoluut_niet liever_niet weinig_voor niets_in niets_van_weten nut_niet van_de_hand bemoeienis lastigvallen onwetend verborgen mond_dicht mond_houden in_de_waan geen_zin_in pottenkijkers niet_belasten lastig_vallen niet_ter_sprake inmenging geen_prijs niet_op_prijs  geen_optie niet_te_wachten te_ver boot_af over_mijn_lijk niet_aandoen toestemming_niet weigert_toestemming`,
  },
  { tokenClass: 'NAY', entries: `nee laat_maar hoeft_niet dat_niet geen_denken waag liever` },
  {
    tokenClass: 'PROPOSED',
    entries: `voorgesteld voorstel* stelde opper* geopperd gevraagd vroeg vraag *aangeboden aanbod idee mag_ik gepolst kan_ik `,
  },
];
