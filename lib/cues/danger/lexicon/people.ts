import type { WordList } from '../../engine/word-list.ts';

/** Who does it and to whom. Relatives come from the relation words (`KIN`); these are the coarser roles that danger needs. */
export const peopleWords: readonly WordList[] = [
  {
    // Somebody who shares, shared or is to share a bed with the client.
    tokenClass: 'MATE',
    entries: `
      partner partners expartner ex-partner ex-partners ex exen ex-man exman ex-vriend exvriend ex-vriendin ex-vriendje exvrouw ex-vrouw man mannetje vent kerel vriend vriendje vriendin vrouw echtgenoot echtgenote verloofde lief liefje loverboy kindsvader mijne levenspartner
      vader_van_haar_kind vader_van_het_kind vader_van_de_kinderen vader_van_het_kindje vader_van_haar_kinderen moeder_van_zijn_kinderen`,
  },
  {
    tokenClass: 'MINOR',
    entries: `kind kinderen kids kindje kindjes kleine kleintje baby babytje peuter kleuter meisje meisjes meid jongetje dochtertje zoontje broertje zusje leerling puber tiener dochter zoon`,
  },
  {
    // Others of whom harm comes in reports: from the street, from work, from next door.
    tokenClass: 'OTHER',
    entries: `
      buurman huisgenoot huisgenote onderhuurder kennis kennissen vrienden maten jongens mannen gasten types lui groepje baas ploegbaas werkgever voorman bemiddelaar kamerverhuurder pooier dealer dealers drugsdealer drugsdealers bende criminelen crimineel leraar coach trainer imam dominee pastoor voorganger auntie madam onbekende onbekenden vreemde iemand hangjongeren hangjeugd schuldeiser schuldeisers landgenoten landgenoot geldschieter jongeman dader daders gozer gozers`,
  },
  {
    // Who undergoes it: pronouns, and the names that a report has for the client and those near.
    tokenClass: 'VICTIM',
    entries: `
      haar hem mij me mijn m'n je jou jouw ons hen hun clt cl client cliente mw mevr mevrouw dhr meneer bewoonster bewoner jongere betrokkene mekaar 'r d'r 'm vrouw vriendin moeder mama dochter zoon zus kind kinderen zusje broertje broer vader oma opa vriend partner hond kat`,
  },
  { tokenClass: 'DOER', entries: `hij ie zij ze die` },
  {
    tokenClass: 'BODY',
    entries: `
      lichaam gezicht hoofd kop hals nek keel strot oog ogen oor oren wang wangen kaak kin lip lippen mond neus wenkbrauw voorhoofd tand tanden haren arm armen bovenarm bovenarmen onderarm onderarmen pols polsen elleboog handen vingers schouder schouders rug borst borsten ribben buik heup bil billen been benen bovenbeen dij dijen knie knieen scheen bovenlip bek muil`,
  },
];
