import type { WordList } from '../../engine/word-list.ts';

/** Who does it and to whom. Relatives come from the relation words (`KIN`); these are the coarser roles that danger needs. */
export const peopleWords: readonly WordList[] = [
  {
    // Somebody who shares, shared or is to share a bed with the client.
    tokenClass: 'MATE',
    entries: `partner partners expartner ex-partner ex-partners ex exen ex-man exman ex-vriend exvriend ex-vriendin ex-vriendje exvrouw ex-vrouw man vent kerel vriend vriendje vriendin vrouw echtgenoot echtgenote verloofde lief loverboy kindsvader mijne vader_van_haar_kind vader_van_het_kind vader_van_de_kinderen vader_van_het_kindje vader_van_haar_kinderen`,
  },
  {
    // Those by whom most of it is done, and 'he': for acts that are harmless when the client does them.
    tokenClass: 'MAN',
    entries: `hij ie man vent kerel partner ex exman ex-man ex-vriend ex-partner expartner echtgenoot vader stiefvader papa pa baba broer broers abi neven oom ooms zwager schoonvader schoonmoeder schoonfamilie schoonouders schoonzus zoon kleinzoon opa`,
  },
  {
    // Others of whom harm comes in reports: from the street, from work, from next door.
    tokenClass: 'OTHER',
    entries: `buurman huisgenoot onderhuurder kennis kennissen vrienden maten jongens mannen gasten gast types lui kerels groepje baas ploegbaas werkgever bemiddelaar pooier dealer dealers bende criminelen leraar coach trainer imam dominee pastoor voorganger auntie tante madam onbekende onbekenden vreemde iemand celgenoot hangjongeren schuldeisers landgenoten geldschieter dader daders gozer gozers taxichauffeur`,
  },
  {
    // Who undergoes it: pronouns, and the names that a report has for the client and those near.
    tokenClass: 'VICTIM',
    entries: `haar hem mij me mijn m'n je jou ons hen hun cl clt client cliente mw mevr mevrouw dhr meneer bewoonster bewoner jongere betrokkene mekaar 'r d'r 'm vrouw vriendin moeder mama dochter zoon zus kind kinderen zusje broertje broer vader oma opa partner`,
  },
  { tokenClass: 'DOER', entries: `hij ie zij ze die` },
  {
    tokenClass: 'MINOR',
    entries: `kind kinderen kindje kleine kleintje baby peuter kleuter zoontje dochtertje meisje jongetje`,
  },
  {
    tokenClass: 'BODY',
    entries: `gezicht hoofd kop hals nek keel strot oog ogen oor oren wang kaak kin lip mond neus wenkbrauw haren arm armen bovenarm bovenarmen onderarm pols polsen handen vingers schouder schouders rug borst borsten ribben buik heup bil billen been benen bovenbeen bovenbenen dij scheen bek`,
  },
];
