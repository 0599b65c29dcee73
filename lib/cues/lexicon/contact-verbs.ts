import type { WordList } from '../engine/word-list.ts';

/** Getting in touch: phoning, writing, speaking, agreeing. */
export const contactVerbs: readonly WordList[] = [
  {
    tokenClass: 'CONTACT',
    entries: `
      bel belt belde* *bellen belletje telefo* tel aan_de_lijn mail* e-mail app appt* appje* sms* whatsapp* bericht* spreek* sprak* overleg* afstem* contact* informe* ingelicht meld* aanmeld* doorge* terugkoppeling benader* verwijzing consult* navraag kortgesloten verzoek* afspr* *gesprek* kennismak* intake* spreekuur schakel* stuurde`,
  },
];
