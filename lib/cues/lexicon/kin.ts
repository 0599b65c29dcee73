import type { WordList } from '../engine/word-list.ts';

/** Family, in-laws and partners, in the forms that reports use: formal, spoken, Flemish. */
export const kinWords: readonly WordList[] = [
  {
    tokenClass: 'KIN',
    ring: 'family',
    entries: `
      *moeder/*moeders/moedertje/*mama/mam/moeke/ons_ma/zijn_ma/haar_ma/z'n_ma/zn_ma/m'n_ma/mijn_ma
      *vader/*vaders/vadertje/*papa/paps/pa
      *ouders/ouder/grootouder/pleegouder
      *zus/*zussen/*zusje/*zusjes/*zuster/*zusters/zussie
      *broer/*broers/*broertje/*broertjes/gebroeders/mijn_bro/zijn_bro/m'n_bro
      *zoon/*zoons/*zonen/*zoontje/*zoontjes *dochter/*dochters/*dochtertje/*dochtertjes 
      kinderen/*kinderen/*kind/kids/*kindje/*kindjes jongste oudste
      opa/opas/bompa/pepe/stiefopa/pleegopa/bonusopa oma/omas/omaatje/bomma/meme/moemoe/stiefoma/pleegoma/bonusoma 
      oom/ooms/nonkel/oudoom tante/tantes/oudtante
      *neef/*neven/*neefje/*neefjes/haar_kozijn/zijn_kozijn *nicht/*nichten/*nichtje/*nichtjes
      familie/families/familieleden/familielid *familie verwanten gezinsleden/gezinslid thuisfront
      stiefpa stiefma schoonpa schoonma zwager/zwagers
      partner/partners/levenspartner/geliefde echtgenoot/echtgenote/wederhelft/levensgezel verloofde verkering
      ex/exen/expartner/ex-partner/ex-man/exman/ex-vriend/ex-vrouw/exvrouw/ex-vriendin/ex-echtgenoot/ex-echtgenote
      haar_man/d'r_man/der_man/mijn_man/m'n_man/je_man/uw_man/haar_vent/mijn_vent zijn_vrouw/z'n_vrouw/zn_vrouw/mijn_vrouw/m'n_vrouw/je_vrouw/uw_vrouw/diens_vrouw`,
    except: 'jezus schouders boekhouders',
  },
  {
    // Small children may live with the client; sons and daughters without a diminutive mostly do not.
    tokenClass: 'CHILD',
    entries: `
      *zoontje *zoontjes *dochtertje *dochtertjes
      kind kinderen kids kindje kindjes jongste oudste kleintje baby peuter kleuter tweeling kroost`,
  },
];
