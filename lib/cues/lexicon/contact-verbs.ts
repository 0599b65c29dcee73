import type { WordList } from '../engine/word-list.ts';

/** Getting in touch: phoning, writing, speaking, agreeing. */
export const contactVerbs: readonly WordList[] = [
  {
    tokenClass: 'CONTACT',
    entries: `
      bel belt belde* *bellen *gebeld belletje telefo* getelefoneerd tel aan_de_lijn mail* *gemaild e-mail app appt* *geappt appje* sms* whatsapp* bericht* spreek* sprak* *gesproken
      overleg* *afgestemd afstem* kortgesloten contact* gecontacteerd informe* *geinformeerd ingelicht meld* *gemeld aanmeld* doorge* terugkoppeling teruggekoppeld benader* aangeschreven *aangevraagd *verwezen verwijzing consult*
      *gevraagd navraag verzoek* verzocht overeengekomen afgesproken afspr* *gesprek* kennismak* kennisgemaakt intake* spreekuur *gepraat inschakel* ingeschakeld gewaarschuwd schakel* verleend stuurde gestuurd`,
  },
];
