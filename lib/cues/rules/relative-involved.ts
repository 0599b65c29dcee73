import type { CueRule } from '../engine/rule.ts';

/** Somebody informal took part in the contact, was invited, or was in touch with the staff. */
export const relativeInvolved: CueRule = {
  cue: 'relative-involved',
  patterns: [
    // zijn zus belde mij; moeder van cl aan de lijn
    '{ PERSON ~5 [CALLED|FINITE]&!gesproken ~3 [mij|me|ons|ondergetekende|og|begeleiding|kantoor|centrale|balie|receptie|nachtdienst|groepstelefoon|groep|team|locatie|leiding|dienst] }',
    '{ PERSON ~4 [aan_de_lijn|aan_de_telefoon|AT_DOOR] }',
    '{ [gebeld|geappt|gemaild|aangesproken|benaderd|opgebeld] door ~4 PERSON }',
    // telegram: moeder gebeld
    '{ < ~4 PERSON ~3 CALLED_PARTICIPLE }',
    '{ < [met|telefonisch|telefoontje|tel] ~3 PERSON ~4 [CALLED_PARTICIPLE|gesproken|overlegd|afgestemd] }',
    '{ [ik|wij|we|ondergetekende|og] ~6 PERSON ~6 [CALLED|CALLED_PARTICIPLE|te_pakken|overlegd] }',
    '{ [belde|bel|belden|bellen|mail|mailde|app|appte|sprak] [ik|wij|we] ~4 PERSON }',
    '{ [MESSAGE|telefoongesprek] ~3 [van|met|naar|aan] ~3 PERSON }',
    // erbij, aanwezig, aangeschoven
    '{ ATTENDANCE ~~12 PERSON }',
    '{ PERSON ~~6 ATTENDANCE }',
    '{ PERSON ~5 PRESENT }',
    '{ [PRESENT|CAME] ~4 PERSON ~4 [erbij|bij|aan|mee|aanwezig|aangeschoven] }',
    '{ PERSON ~2 [schoof|schoven|schuift|sluit|sloot|sloten] ~3 aan }',
    '{ PERSON ~2 [komt|kwam|komen|kwamen|gaat|doet|deed] ~3 mee ~2 [naar|met] ~3 WITH_US }',
    '{ WITH_US ~4 [met|samen_met] ~4 PERSON }',
    '{ [met|samen_met] ~3 [en|,] ~2 PERSON ~4 [WITH_US|gesproken|gepraat|doorgenomen|besproken] }',
    // uitnodigen
    '{ PERSON ~6 INVITED }',
    '{ INVITED ~6 PERSON }',
  ],
  carries: ['Zijn zus belde mij vanmorgen.', 'Aanwezig: cliënt, haar moeder, begeleider.', 'Broer schoof aan bij het gesprek.', 'De buurvrouw is uitgenodigd voor donderdag.'],
  misses: ['Hij belt zijn zus elke zondag.', 'Ze at gisteren bij haar oma.', 'Ik heb de huisarts gebeld.'],
};
