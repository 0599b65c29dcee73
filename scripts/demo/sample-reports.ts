import type { ReportKind } from './dossier/saved-report.ts';

/** A fictional report, and what the circle should say of the people in it. */
export type SampleReport = { client: string; kind: ReportKind; text: string; ties: readonly string[] };

export const sampleReports: readonly SampleReport[] = [
  {
    client: '104233',
    kind: 'plain',
    text:
      'Huisbezoek bij mevrouw Aalders. Haar zus Naima was er ook en zette koffie voor ons. ' +
      'Met haar broer heeft ze al twee jaar geen contact meer, na ruzie over geld. Ze schaamt zich daarvoor. ' +
      'Ik heb voor haar de woningbouw gebeld over de lekkage en het formulier ingevuld. ' +
      'Volgende week dinsdag spreken we elkaar weer.',
    ties: ['zus (doet mee)', 'broer (contact is beschadigd)'],
  },
  {
    client: '104251',
    kind: 'tinymce',
    text:
      'Gesprek met meneer op kantoor over zijn schulden. Ik heb voor de cliënt de bank gebeld en een regeling ' +
      'gevraagd. De post van de afgelopen weken hebben we samen geopend en op stapels gelegd. ' +
      'Zijn buurman brengt hem vrijdag naar de voedselbank.',
    ties: ['buurman (genoemd)'],
  },
  {
    client: '104251',
    kind: 'ckeditor',
    text:
      'Samen teruggekeken op het afgelopen half jaar. Ik ben steeds met hem meegegaan naar de huisarts en de ' +
      'gemeente. Zijn dochter belt hem elke zondag en zijn oude buurvrouw komt nog langs.',
    ties: ['dochter (genoemd)', 'buurvrouw (genoemd)'],
  },
];
