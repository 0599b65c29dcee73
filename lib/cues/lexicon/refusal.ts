import type { WordList } from '../engine/word-list.ts';

/** Not wanting, not needing, keeping out, keeping from. */
export const refusalWords: readonly WordList[] = [
  { tokenClass: 'WANTS', entries: `wil wilde wilden wou willen wenst wenste wensen hoeft hoefde hoeven hoefden mag mocht mogen mochten moet moest moeten moesten hoef wens verlangt verlangde verzoekt verzocht vraagt vroeg` },
  { tokenClass: 'WISH', entries: `wil wilde wilden wou wilt willen wenst wenste verlangt verlangde ziet_zitten zag_zitten durft durfde` },
  { tokenClass: 'NEED', entries: `hoeft hoefde hoeven hoefden hoef mag mocht mogen mochten moet moest moeten moesten` },
  {
    tokenClass: 'INVOLVE',
    entries: `
      bel bellen belt gebeld opbellen opgebeld app appen appt geappt mail mailen gemaild bericht berichten schrijven sturen stuur benaderen benaderd benader inlichten ingelicht inlicht informeren geinformeerd betrekken betrokken betrek inschakelen ingeschakeld uitnodigen uitgenodigd uitnodig vragen gevraagd vraag
      contact contacteren contacteer contact_opnemen contact_zoeken opzoeken opzoek opzoekt spreken gesproken praten vertellen verteld vertel zeggen gezegd horen hoort weten weet wete erachter achter_komen te_weten komen komt kom langskomen langs meekomen mee meedoen aanschuiven aansluiten erbij er_bij erbij_halen erbij_haal erbij_halen bemoeien bemoeit lastigvallen belasten zien ziet bezoek bezoeken bezoekt opvangen helpen helpt hulp ondersteunen zitten meegaan inzage delen doorgeven opschrijven noemen vermelden`,
  },
  { tokenClass: 'OUT', entries: `erbuiten er_buiten daarbuiten buiten_blijven buiten_houden buiten_laten buiten_gehouden uitgesloten buitengesloten geheim stilhouden verzwijgen verzwijgt weghouden eruit daaruit wegblijven buiten daar_weg` },
  { tokenClass: 'INFORMED', entries: `weten weet wete horen hoort vernemen ingelicht geinformeerd verteld gezegd komen komt gebeld gevraagd benaderd erbij bij zitten zien bellen langskomen meekijken meedoen` },
  { tokenClass: 'REFUSED', entries: `weigert weigerde weigeren geweigerd afgewezen wijst_af wees_af slaat_af sloeg_af afgeslagen afslaat afgehouden houdt_af hield_af afgeblazen blies_af ingetrokken trok_in geen_behoefte niet_nodig geen_toestemming nee niet_zitten geen_sprake onder_geen_beding absoluut_niet bezwaar` },
  { tokenClass: 'PROPOSED', entries: `voorgesteld voorstel voorstelde stelde_voor stel_voor geopperd opperde opper gevraagd vroeg vraag aangeboden bood_aan aanbod idee suggestie gesuggereerd suggereerde mag mocht zal zou zouden zullen aangekaart geadviseerd gepolst` },
  { tokenClass: 'NAY_SAID', entries: `nee neen nee_dank_je nee_bedankt laat_maar liever_niet nooit geen_sprake_van hoeft_niet hoeft_van_mij_niet niet_nodig geen_denken_aan vergeet_het absoluut_niet echt_niet onder_geen_beding geen_haar_op schudt_nee schudde_nee schudde_zijn_hoofd schudde_haar_hoofd bespaar_me nergens_voor_nodig` },
];
