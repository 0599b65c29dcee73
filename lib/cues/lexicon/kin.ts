import type { WordList } from '../engine/word-list.ts';

/** Family, in-laws and partners, in the forms that reports use: formal, spoken, Flemish. */
export const kinWords: readonly WordList[] = [
  {
    tokenClass: 'KIN',
    ring: 'family',
    entries: `
      *moeder/*moeders/moedertje/moederlief/*mama/mama's/mamas/mam/mams/mammie/moeke/zijn_ma/haar_ma/z'n_ma/zn_ma/m'n_ma/mijn_ma/je_ma
      *vader/*vaders/vadertje/*papa/papa's/papas/paps/pappie/vake/pa
      ouders/ouder/ouderpaar
      grootouders/grootouder overgrootouders stiefouders/stiefouder pleegouders/pleegouder plusouders/plusouder bonusouders adoptieouders schoonouders
      *zus/*zussen/*zusje/*zusjes/*zuster/*zusters/zussie/sis
      *broer/*broers/*broertje/*broertjes/gebroeders/mijn_bro/zijn_bro/m'n_bro/z'n_bro
      *zoon/zoonlief/*zoons/*zonen/*zoontje/*zoontjes
      *dochter/dochterlief/*dochters/*dochtertje/*dochtertjes
      kinderen/kind/kids/kindje/kindjes *kinderen/*kind/*kindje/*kindjes jongste oudste
      opa/opas/opa's/opaatje/bompa/bonpa/pepe/overgrootopa/stiefopa/pleegopa/bonusopa/plusopa
      oma/omas/oma's/omaatje/bomma/bonma/meme/moemoe/overgrootoma/stiefoma/pleegoma/bonusoma/plusoma
      oom/ooms/nonkel/nonkels/oudoom/oudooms tante/tantes/oudtante/oudtantes
      *neef/*neven/*neefje/*neefjes/haar_kozijn/zijn_kozijn *nicht/*nichten/*nichtje/*nichtjes
      familie/families/familielid/familieleden *familie verwanten/verwant/bloedverwant/bloedverwanten/aanverwanten nabestaanden/nabestaande gezinsleden/gezinslid thuisfront
      stiefpa stiefma schoonpa schoonma
      zwager/zwagers/zwagerin
      partner/partners/levenspartner/geliefde echtgenoot/echtgenoten/echtgenote wederhelft levensgezel/levensgezellin verloofde verkering
      ex/exen/expartner/ex-partner/ex-partners/ex-man/exman/ex-vriend/exvriend/ex-echtgenoot/ex-vrouw/exvrouw/ex-vriendin/exvriendin/ex-echtgenote/ex-verloofde
      haar_man/d'r_man/mijn_man/m'n_man/je_man/jouw_man/uw_man/haar_vent/mijn_vent
      zijn_vrouw/z'n_vrouw/zn_vrouw/mijn_vrouw/m'n_vrouw/je_vrouw/jouw_vrouw/uw_vrouw/diens_vrouw`,
    except: 'jezus',
  },
  {
    tokenClass: 'CHILD',
    entries: `
      *zoon *zoons *zonen *zoontje *zoontjes *dochter *dochters *dochtertje *dochtertjes
      kind kinderen kids kindje kindjes jongste oudste kleintje baby peuter kleuter tweeling kleine_mannen kroost`,
  },
  {
    tokenClass: 'EX',
    entries: `ex exen expartner ex-partner ex-partners ex-man exman ex-vrouw exvrouw ex-vriend exvriend ex-vriendin exvriendin ex-echtgenoot ex-echtgenote ex-verloofde`,
  },
];
