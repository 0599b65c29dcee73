import type { WordList } from '../engine/word-list.ts';

/** Not wanting, not needing, keeping out, keeping from. */
export const refusalWords: readonly WordList[] = [
  { tokenClass: 'WISH', entries: `wil wilde wilden wou wilt willen wenst wenste verlangt verlangde` },
  {
    tokenClass: 'NEED',
    entries: `hoeft hoefde hoeven hoefden hoef mag mocht mogen mochten moet moest moeten moesten`,
  },
  {
    tokenClass: 'INVOLVE',
    entries: `
      in_te_lichten op_te_bellen uit_te_nodigen erbij_te_betrekken te_betrekken in_te_schakelen bel bellen belt gebeld opbellen opgebeld app appen appt geappt mail mailen gemaild bericht berichtje berichten brief briefje schrijven stuur sturen benaderen benaderd benader inlichten ingelicht inlicht inlichting informeren geinformeerd betrekken betrokken betrek betrekt inschakelen ingeschakeld inschakel uitnodigen uitgenodigd uitnodig vragen gevraagd
      contact contacteren contacteer opzoeken opzoek opzoekt spreken gesproken praten vertellen verteld vertel zeggen gezegd horen hoort hoor weten weet wete erachter vernemen verneemt lezen komen komt kom langskomen langskomt langs meekomen meekomt mee meedoen meedoet aanschuiven aanschuift aansluiten aansluit erbij er_bij bemoeien bemoeit bemoeien lastigvallen belasten zien ziet bezoek bezoeken bezoekt helpen helpt bijspringen ondersteunen meegaan meegaat inzage delen doorgeven meekijken meekijkt meepraten halen haal meebeslissen opvangen ophalen ophaalt`,
  },
  {
    tokenClass: 'TELL',
    entries: `in_te_lichten vertellen verteld vertel vertelt zeggen gezegd zeg laten_weten horen hoort hoor weten weet vernemen verneemt wete erachter achter_komt erachter_komt te_weten ingelicht inlichten inlicht geinformeerd informeren lezen`,
  },
  {
    tokenClass: 'OUT',
    entries: `erbuiten er_buiten daarbuiten hierbuiten buiten_blijven buiten_blijft buiten_houden buiten_laten buiten_gehouden buiten_spel uitgesloten buitengesloten erbuiten_blijven erbuiten_houden erbuiten_laten eruit_houden eruit_blijven eruit_laten daaruit wegblijven weg_blijven hier_weg daar_weg weg_te_blijven hierbuiten volledig_buiten blijft_buiten blijven_buiten geheim verborgen verzwijgen verzwijgt stilhouden`,
  },
  {
    tokenClass: 'REFUSED',
    entries: `weigert weigerde weigeren geweigerd afgewezen wijst_af wees_af slaat_af sloeg_af slaat_hij_af slaat_ze_af sloeg_hij_af sloeg_ze_af slaat_dat_af sloeg_dat_af afgeslagen afslaat houdt_af hield_af houdt_de_boot_af hield_de_boot_af afgehouden ingetrokken geen_behoefte geen_toestemming ziet_het_niet_zitten ziet_dat_niet_zitten zag_het_niet_zitten zag_dat_niet_zitten zag_ze_niet_zitten zag_hij_niet_zitten ziet_hij_niet_zitten ziet_ze_niet_zitten niet_zitten geen_sprake geen_sprake_van onder_geen_beding wimpelt_af wimpelde_af afgewimpeld wuift_weg wuifde_weg van_de_hand van_tafel veto bedankt_daarvoor bedankte geen_optie geen_goed_idee niet_akkoord ziet_niets_in ziet_niks_in zag_niets_in zag_niks_in bedankt_voor bedankte_voor dat_nooit niets_van_weten niks_van_weten niets_weten niks_weten niet_voor_te_porren wil_cl_niet wil_hij_niet wil_ze_niet wil_zij_niet wil_mw_niet wil_dhr_niet wilde_ze_niet wilde_hij_niet wil_mevrouw_niet wil_je_niet staat_er_niet_voor_open niet_voor_open afgeblazen_door`,
  },
  {
    tokenClass: 'PROPOSED',
    entries: `voorgesteld voorstel voorstelde stelde_voor stel_voor stelden_voor geopperd opperde opper opperden gevraagd gevraagt vroeg vraag vroegen aangeboden bood_aan aanbod idee suggestie gesuggereerd suggereerde mag_ik mocht_ik aangekaart aankaarten geadviseerd gepolst polste kan_ik kunnen_we zal_ik zullen_we proberen op_de_vraag genoemd noemde`,
  },
  {
    tokenClass: 'NAY_SAID',
    entries: `nee neen neuh nope nee_dank_je nee_bedankt laat_maar liever_niet geen_sprake_van geen_sprake hoeft_niet hoeft_van_mij_niet niet_nodig geen_denken_aan vergeet_het vergeet_maar absoluut_niet echt_niet onder_geen_beding geen_haar_op schudt_nee schudde_nee schudde_zijn_hoofd schudde_haar_hoofd schudt_zijn_hoofd schudt_haar_hoofd bespaar_me nergens_voor_nodig doe_maar_niet beter_van_niet nooit_van_mijn_leven over_mijn_lijk dacht_het_niet bemoei_je`,
  },
];
