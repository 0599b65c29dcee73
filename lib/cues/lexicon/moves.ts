import type { WordList } from '../engine/word-list.ts';

/** Moves between places and phases of support. */
export const moveWords: readonly WordList[] = [
  {
    tokenClass: 'MOVE',
    entries: `
      verhuizing verhuisdag verhuisdatum verhuiswagen verhuisdozen sleuteloverdracht sleuteluitreiking sleuteldag sleutelmoment intrek intrekdatum overplaatsing overplaatsen overgeplaatst overstap_naar overgang_naar
      uitstroom uitstroomdatum uitstroomgesprek uitstroomplan uitstroomwoning doorstroom doorstroomwoning doorstroming uitplaatsing herplaatsing
      ontslaggesprek ontslagdatum ontslagdag ontslagbrief vrijlating invrijheidstelling invrijheidsstelling detentieontslag
      afschaling afschalen afgeschaald schalen_af schaal_af nazorg nazorgfase nazorgtraject afsluiting_traject eindgesprek afscheidsgesprek uitzwaaien overdrachtsgesprek warme_overdracht
      intakegesprek eerste_nacht eerste_nachten eerste_dag_bij_ons eerste_week_bij_ons instroom detox detoxopname ontgifting klinische_opname crisisopname heropname crisisplaatsing noodbed crisisbed`,
  },
  {
    tokenClass: 'MOVES',
    entries: `
      verhuist verhuisde verhuisden verhuis verhuizen verhuisd betrekt betrok betrekken intrekken trekt_in trok_in stroomt_uit stroomde_uit uitstroomt uitgestroomd uitstromen doorstromen doorgestroomd stroomt_door stroomt
      vrijgekomen vrijkomt vrijkwam komt_vrij kwam_vrij vrijgelaten in_vrijheid_gesteld opgenomen ontslagen binnengekomen ingestroomd overgekomen overgeplaatst geplaatst toegewezen`,
  },
  {
    tokenClass: 'HOME',
    entries: `
      *woning *flat flatje *studio *appartement *appartementje huis huisje *kamer eigen_plek plek plekje stek *woongroep trainingshuis doorgangswoning doorstroomwoning begeleid_wonen beschermd_wonen begeleide_woonvorm zorgboerderij opvanghuis *huis *opvang vluchthuis safehouse *pension hostel`,
    except:
      'ziekenhuis thuis stadhuis gemeentehuis buurthuis clubhuis dorpshuis consultatiebureau badkamer slaapkamer woonkamer huiskamer wachtkamer spreekkamer kinderkamer  kinderopvang wijkhuis verhuis raadhuis',
  },
];
