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
      abla/ablam abi/abim teyze haar_anne/zijn_anne/annem baba/babam dede nine/babaanne/anneanne amca dayi hala yenge eniste kuzen
      khalti/khalto/khala/khali ammo/ammi/amm/3ami/3ammi 3amti jeddi jedda yemma/yima walida/walid/walidin khouya/khoya khti
      tanta omu sisa brada swa/swagri wela/welo tio/tia/titi mai pai tata auntie/uncle comadre/compadre
      ciocia/ciotka wujek babcia dziadek siostra brat kuzyn/kuzynka szwagier mamusia abuela/abuelo hermano/hermana primo`,
  },
];
