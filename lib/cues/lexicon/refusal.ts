import type { WordList } from '../engine/word-list.ts';

/** Not wanting, not needing, keeping out, keeping from. */
export const refusalWords: readonly WordList[] = [
  {
    tokenClass: 'WISH',
    entries: `wil wilde wilden wou willen wilt wenst liever hoefde_niet verlang* verzoek* verzocht`,
  },
  { tokenClass: 'NEED', entries: `hoeft hoefde hoeven mag mocht mogen moet moest moeten` },
  {
    // What the client does not want others to do, or to be done with them.
    tokenClass: 'INVOLVE',
    entries: `
      bij erbij bel bellen belt belde gebeld app appen mail gemaild bericht* benader* inlicht* ingelicht informe* geinformeerd betrek* betrokken inschakel* uitgenodigd vragen contact opzoek* spreken vertel* verteld zeg zeggen gezegd hoor* horen weet weten merken komen komt langs* mee meed* meek* aanschui* bemoei* lastigvallen zien bezoek* helpen doorgeven opzadelen krijgen krijgt op_te_lossen`,
  },
  {
    tokenClass: 'OUT',
    entries: `erbuiten buiten daarbuiten hierbuiten eruit daaruit wegblijven weg_blijven`,
  },
  {
    tokenClass: 'REFUSED',
    entries: `
      afgewezen afgehouden ingetrokken weggewuifd verwerpt resoluut uitgesloten 
      geen_behoefte geen_toestemming geen_prijs geen_sprake geen_beding niet_zitten niet_akkoord niet_gewenst niet_nodig niet_open niet_gediend absoluut_niet liever_niet weinig_voor niets_in niets_van_weten nut_niet van_de_hand bedankt_ervoor bedankt_voor nergens_voor_nodig bemoeienis lastigvallen onwetend verzwijg* verborgen`,
  },
  { tokenClass: 'NAY', entries: `nee laat_maar hoeft_niet dat_niet geen_denken` },
  {
    tokenClass: 'PROPOSED',
    entries: `voorgesteld voorstel* stelde opper* geopperd gevraagd vroeg vraag *aangeboden aanbod idee mag_ik gepolst kan_ik `,
  },
];
