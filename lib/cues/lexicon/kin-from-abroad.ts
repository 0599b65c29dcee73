import type { WordList } from '../engine/word-list.ts';

/**
 * Family words of Turkish, Arabic, Berber, Surinamese, Antillean and Polish origin, as they stand in Dutch reports.
 * Words that are also usual first names (Anne) stand here with a possessive only.
 */
export const kinFromAbroadWords: readonly WordList[] = [
  {
    tokenClass: 'KIN',
    ring: 'family',
    entries: `
      abla/ablam abi/abim teyze/teyzem haar_anne/zijn_anne/annem baba/babam dede nine babaanne/anneanne amca dayi hala yenge eniste kardes kuzen
      khalti/khalto/khala/khali ammo/ammi/amm/3ami/3ammi 3amti/amti jeddi jedda yemma/yima walida/walid/walidin khouya/khoya khti
      tanta omu/omoe sisa brada swa/swagri wela/welo tio/tia/titi/tiu mai pai tata auntie uncle
      ciocia/ciotka wujek babcia dziadek siostra brat kuzyn/kuzynka szwagier tesciowa mamusia tatus
      comadre compadre abuela/abuelo hermano/hermana primo`,
  },
];
