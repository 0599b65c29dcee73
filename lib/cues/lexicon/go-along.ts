import type { WordList } from '../engine/word-list.ts';

/** Going along, and the places and appointments outside that one goes to. */
export const goAlongWords: readonly WordList[] = [
  {
    tokenClass: 'WENT_ALONG',
    entries: `
      meegegaan mee_gegaan meegeweest mee_geweest meegelopen mee_gelopen meegereden meegefietst meegereisd meegekomen vergezeld begeleid meegenomen
      meegaan mee_te_gaan mee_gaan meelopen meerijden meekomen vergezel vergezelt vergezelde vergezellen begeleid begeleidde begeleiden meeging meega meegaat meeloop meeliep ernaast_gezeten erbij_gezeten`,
  },
  {
    tokenClass: 'GO',
    entries: `ga gaat gaan ging gingen gegaan loop loopt liep lopen rijd rijdt reed rijden fiets fietst fietste kom komt kwam wandelde reis reisde geweest ben was waren bent`,
  },
  { tokenClass: 'BEEN', entries: `geweest gegaan gereden gelopen gefietst gewandeld gereisd getrokken` },
  {
    tokenClass: 'OUTSIDE',
    entries: `
      rechtbank zitting rechtszitting rechtszaak hoorzitting ziekenhuis stadhuis gemeentehuis gemeentekantoor stadskantoor raadhuis balie loket bank bankkantoor notaris poli *poli polikliniek echo *echo scan mri onderzoek bloedprikken bloedafname controle *controle operatie behandeling *afspraak afspraak *gesprek bezichtiging *bezichtiging woningbezichtiging kijkmoment rondleiding politiebureau bureau commissariaat ondertekening sleuteloverdracht spreekuur intake *intake ambassade consulaat school dagbesteding werkplaats stage sollicitatiegesprek voedselbank kledingbank postkantoor apotheek opticien opvang wachtkamer spoed spoedeisende_hulp eerste_hulp seh`,
    except: 'evaluatiegesprek',
  },
];
