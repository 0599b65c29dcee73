/** Fictional reports; the words that the check waits for stand beside them. */
export const firstReport = {
  client: '104233',
  text:
    'Huisbezoek bij mevrouw Aalders. Haar zus Naima was er ook en zette koffie voor ons. ' +
    'Met haar broer heeft ze al twee jaar geen contact meer, na ruzie over geld. Ze schaamt zich daarvoor. ' +
    'Ik heb voor haar de woningbouw gebeld over de lekkage en het formulier ingevuld. ' +
    'Volgende week dinsdag spreken we elkaar weer.',
  involved: 'zus',
  damaged: 'broer',
};

export const secondReport = {
  client: '104251',
  text:
    'Gesprek met meneer op kantoor over zijn schulden. Ik heb de bank gebeld en een regeling gevraagd. ' +
    'De post van de afgelopen weken hebben we samen geopend en op stapels gelegd. ' +
    'Zijn buurman brengt hem vrijdag naar de voedselbank. Daarna kijken we verder.',
  present: 'buurman',
};
