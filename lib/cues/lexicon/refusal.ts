import type { WordList } from '../engine/word-list.ts';

/** Not wanting, not needing, keeping out, keeping from. */
export const refusalWords: readonly WordList[] = [
  { tokenClass: 'WISH', entries: `wil wilde wilden wou willen wilt wenst liever hoefde_niet verlang* verzoek* verzocht` },
  { tokenClass: 'MAY', entries: `hoeft hoefde hoeven mag mocht mogen moet moest moeten` },
  {
    // What the client does not want others to do, or to be done with them.
    tokenClass: 'INVOLVE',
    entries: `
      bij erbij bel bellen belt belde gebeld app appen mail mailen gemaild bericht* benader* inlicht* ingelicht informe* geinformeerd betrek* betrokken inschakel* ingeschakeld *nodigen uitgenodigd vragen contact opzoek* spreken vertel* verteld zeg zeggen gezegd hoor* horen weet weten merken vernemen komen komt langs* mee meed* meek* aanschui* bemoei* mengen lastigvallen belasten zien bezoek* helpen doorgeven opzadelen krijgen krijgt op_te_lossen`,
  },
  { tokenClass: 'OUT', entries: `erbuiten buiten daarbuiten hierbuiten eruit daaruit wegblijven weg_blijven` },
  {
    tokenClass: 'REFUSED',
    entries: `
      weiger* geweigerd afgewezen afgeslagen afgehouden ingetrokken weggewuifd afgekapt verwerpt pertinent resoluut uitgesloten privé
      geen_behoefte geen_toestemming geen_zin geen_prijs geen_optie geen_sprake geen_beding niet_zitten niet_akkoord niet_gewenst ongewenst niet_nodig niet_open niet_gediend niet_te_wachten absoluut_niet liever_niet per_se_niet weinig_voor niets_in niks_in niets_van_hebben niets_van_weten nut_niet van_de_hand bedankt_ervoor bedankt_voor nergens_voor_nodig bemoeienis eigen_boontjes eigen_broek lastigvallen opzadelen ongerust_maken onwetend verzwijg* verborgen`,
  },
  { tokenClass: 'NAY', entries: `nee neen laat_maar liever_niet geen_sprake hoeft_niet niet_nodig geen_denken_aan absoluut_niet onder_geen_beding nergens_voor_nodig over_mijn_lijk dat_niet` },
  {
    tokenClass: 'PROPOSED',
    entries: `voorgesteld voorstel* stelde_voor stel_voor opper* geopperd gevraagd vroeg vraag *aangeboden aanbod idee mag_ik gepolst kan_ik kunnen_we zal_ik zullen_we`,
  },
];
