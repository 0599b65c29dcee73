import type { WordList } from '../../engine/word-list.ts';

/** Words that say little alone; several kinds of them in one report add up (`rules/adds-up.ts`). */
export const hintWords: readonly WordList[] = [
  {
    tokenClass: 'HINT_FEAR',
    entries: `
      bang bange bangst allerbangst angst angstig angstige doodsbang doodsangst benauwd durft durf durfde schrik schrikt schrok schrikachtig geschrokken trilt trilde trillen trillend trillende beeft rilt verstijft verstijfde weggetrokken fluistert fluisterde fluisterend overstuur paniek paniekerig nachtmerries waakzaam alert wantrouwig ineen onveilig veilig veiligheid gevaarlijk angsten schichtig bevriest bevroor klapt_dicht klapte_dicht hoede over_haar_schouder over_zijn_schouder`,
  },
  {
    tokenClass: 'HINT_HUSH',
    entries: `
      geheim beloven beloofd beloof verzwijgt verzwegen zwijgt zwijgen niemand_mag mag_niet_weten niet_weten niets_weten niets_van_weten niets_zeggen niet_zeggen niks_zeggen niets_tegen niet_tegen niet_bellen niet_doorgeven niets_losgelaten niet_noteren niets_genoteerd niet_genoteerd onder_vier_ogen buiten_gehoor niet_thuis alleen_spreken ander_nummer afgeschermd vertrouwelijk verwijderd gewist wegkijkt kijkt_weg keek_weg ontwijkt ontwijkend verandert_van_onderwerp wil_er_niet_over wil_er_niets_over wil_er_niks_over onder_geen_beding discreet niet_opschrijven niet_opschrijft niet_wil_opschrijven niet_wil_noteren niet_verder_willen niet_toelichten wil_niet_zeggen wilde_niet_zeggen stiekem verborgen verstopt verstopte codewoord onbekend_nummer `,
  },
  {
    tokenClass: 'HINT_GUARD',
    entries: `
      politie agent agente agenten wijkagent jeugdagent recherche zedenpolitie officier aangifte proces-verbaal mutatie aandachtsfunctionaris vertrouwensarts meldcode veilig_thuis vt screenshot screenshots rechercheur bewijs bewijsmateriaal logboek spoedoverleg crisisoverleg crisisopvang crisisplek noodopvang noodbed overplaatsing veiligheidsplan veiligheidshuis slachtofferhulp strafzaak kinderbescherming voogdij ots uithuisplaatsing cameralicht nachtdienst_let extra_alert camera's deurbelcamera 112 kenteken letsel`,
  },
  {
    tokenClass: 'HINT_CONTROL',
    entries: `
      jaloers jaloezie controleert controleerde bepaalt mag_niet_van mocht_niet verbiedt verbood verboden moet_van moest_van niet_van_hem van_hem_niet op_tijd_thuis meteen_naar_huis eist eiste belt_steeds appt_steeds simkaart wachtwoord locatie alleen_naar_buiten nooit_alleen niet_alleen_laten wijkt_niet ernaast filmde filmden gefilmd namens ontkent ontkende wachtkamer voor_hij voordat_hij hij_wil_niet hij_wilde_niet wilde_niet_dat boos_wordt boos_werd kwaad_wordt afgepakt ingenomen haalt_haar ophaalt`,
  },
  {
    tokenClass: 'HINT_BODY',
    entries: `
      wond wondje wonden pijnlijk kreupel hinkt mank pleister hechtingen gehecht zonnebril coltrui gips mitella ribben polsen bloed bebloed bloedend gezwollen eerste_hulp op_de_spoed kilo_afgevallen kilo_lichter rietje ongelukje spoedeisende_hulp seh huisarts_vastleggen kneep knijpt knijpen geduwd duwde duwt geslagen trapte getrapt schopt vechten gevochten van_de_trap`,
  },
  {
    tokenClass: 'HINT_FLIGHT',
    entries: `
      gevlucht vlucht vluchten vluchtte weggelopen weggegaan_van ontsnapt ontkomen halsoverkop met_spoed eruit_gezet uit_gezet op_straat_gezet uit_huis_gezet niet_naar_huis naar_huis_durft pyjama blote_voeten opvanghuis vrouwenopvang vluchthuis noodplek crisisbed onderduik ondergedoken opgespoord sloten nieuw_nummer nieuwe_simkaart vliegtuigstand deurspion achterna achter_haar_aan stond_er_weer `,
  },
  {
    tokenClass: 'HINT_UNEASE',
    entries: `vertrouw zorgen zorgelijk zorgwekkend signalen signaal gevoel opvallend opviel vreemd raar niet_pluis klopt_niet klopte_niet onderbuik bezorgd ongerust vermoed vermoeden vermoedelijk vermoedt verdenking ontredderd verwaarloosde afgevallen`,
  },
];
