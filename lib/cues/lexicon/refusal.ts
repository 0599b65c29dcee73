import type { WordList } from '../engine/word-list.ts';

/** Not wanting, not needing, keeping out, keeping from. */
export const refusalWords: readonly WordList[] = [
  { tokenClass: 'WISH', entries: `wil wilde wilden wou wilt willen wenst wenste liever verlang* wens verzoek* verzocht` },
  { tokenClass: 'MAY', entries: `hoeft hoefde hoeven hoefden hoef mag mocht mogen mochten moet moest moeten` },
  {
    // What the client does not want others to do, or to be done with them.
    tokenClass: 'INVOLVE',
    entries: `
      bij erbij er_bij bel bellen belt belde gebeld opgebeld app appen appt mail mailen gemaild bericht* brief schrijven benader* inlicht* ingelicht in_te_lichten *informe* geinformeerd betrek* betrokken inschakel* ingeschakeld *nodigen uitgenodigd vragen gevraagd contact opzoek* spreken vertel* verteld zeg zeggen gezegd hoor* horen weet weten wete erachter merken vernemen komen komt kom langs* mee meed* meek* aanschui* bemoei* mengen lastigvallen belasten zien bezoek* helpen helpt ondersteunen inzage doorgeven opvangen ophalen regelen opzadelen lezen krijgen krijgt deel* te_betrekken oplossen op_te_lossen inlichting`,
  },
  { tokenClass: 'OUT', entries: `erbuiten buiten daarbuiten hierbuiten buiten_spel *uitgesloten eruit daaruit wegblijven weg_blijven stilhouden` },
  {
    tokenClass: 'REFUSED',
    entries: `
      weiger* geweigerd afgewezen afgeslagen afgehouden ingetrokken weggewuifd afgekapt verwerpt verwierp veto bezwaar pertinent resoluut uitgesloten privé
      geen_behoefte geen_toestemming geen_zin geen_trek geen_prijs geen_optie geen_sprake geen_haar geen_denken geen_beding niet_zitten niet_akkoord niet_gewenst ongewenst niet_nodig niet_open niet_gediend niet_te_wachten absoluut_niet liever_niet beslist_niet zeker_niet per_se_niet weinig_voor niets_in niks_in niets_van_hebben niks_van_hebben niets_van_weten niks_van_weten nut_niet van_de_hand bedankt_ervoor bedankt_voor nergens_voor_nodig boot_af met_rust_laten pottenkijkers bemoeienis bemoeials eigen_boontjes eigen_broek lastigvallen lastig_te_vallen opzadelen ongerust_maken onwetend verzwijg* verborgen`,
  },
  {
    tokenClass: 'NAY',
    entries: `nee neen nope laat_maar liever_niet geen_sprake hoeft_niet niet_nodig geen_denken_aan vergeet_het absoluut_niet onder_geen_beding nergens_voor_nodig beter_van_niet over_mijn_lijk dat_niet dat_nooit`,
  },
  {
    tokenClass: 'PROPOSED',
    entries: `voorgesteld voorstel* stelde_voor stel_voor geopperd opper* gevraagd vroeg vraag vroegen *aangeboden bood_aan aanbod idee suggestie *suggere* mag_ik aangekaart geadviseerd gepolst polste kan_ik kunnen_we zal_ik zullen_we`,
  },
];
