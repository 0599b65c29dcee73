/** What a fictional report can tell, by what happens in it. Made up for the demo, as are all people in it. */
export const sentences = {
  plain: [
    'Huisbezoek gedaan en de week doorgenomen.',
    'Gesprek op kantoor over de gang van zaken.',
    'De post geopend en op volgorde gelegd.',
    'Cliënt slaapt beter en eet weer drie keer per dag.',
    'Samen een overzicht gemaakt van inkomsten en uitgaven.',
    'De woning was opgeruimd en de afwas was gedaan.',
    'Het formulier van de belasting is ingevuld en verstuurd.',
    'Volgende week dinsdag spreken we elkaar weer.',
    'Cliënt is moe, maar tevreden over de afgelopen dagen.',
    'De agenda voor de komende weken is bijgewerkt.',
  ],
  talk: [
    'Samen besproken wie er voor haar zijn en met wie zij vaker contact wil.',
    'Gevraagd wie er in zijn netwerk kan helpen met het klussen.',
    'Besproken wat zijn familie voor hem betekent.',
  ],
  informal: [
    'Zijn zus belt hem elke zondag.',
    'Haar buurvrouw past op de kinderen als zij werkt.',
    'Hij gaat op vrijdag met een vriend vissen.',
    'Haar dochter doet de boodschappen.',
  ],
  involved: [
    'Haar zus was erbij en dacht mee over de verhuizing.',
    'Gebeld door zijn broer, die graag wil helpen.',
    'Zijn moeder schoof aan bij het gesprek.',
  ],
  meetingHeld: [
    'Netwerkbijeenkomst gehouden met haar zus, haar buurvrouw en de wijkverpleegkundige.',
    'Vanmiddag was de netwerkbijeenkomst, zijn broer en twee vrienden waren er.',
  ],
  meetingAhead: ['Netwerkberaad staat gepland voor volgende maand.'],
  partner: [
    'De gemeente gebeld over de uitkering.',
    'Overleg gehad met de huisarts over de medicatie.',
    'De woningcorporatie belt volgende week terug.',
    'De bewindvoerder stuurt een nieuw budgetplan.',
  ],
  volunteer: [
    'Zijn maatje komt elke woensdag om te wandelen.',
    'De vrijwilliger van het taalcafé helpt haar met lezen.',
  ],
  tool: ['Het ecogram samen bijgewerkt.', 'De VIP-kaart ingevuld.'],
  tookOver: [
    'Voor haar de verzekering gebeld en alles geregeld.',
    'Ik heb voor hem het formulier ingevuld en opgestuurd.',
  ],
  accompanied: ['Meegegaan naar het ziekenhuis.', 'Met cliënt mee geweest naar de gemeente.'],
  declines: ['Cliënt wil niet dat zijn familie iets hoort.', 'Zij wil haar broer er liever niet bij hebben.'],
  nobody: ['Hij zegt dat hij niemand heeft.', 'Zij heeft geen netwerk om op terug te vallen.'],
  priority: ['Eerst moeten de schulden geregeld worden, daarna pas het netwerk.'],
  damaged: ['Met zijn vader heeft hij al jaren geen contact meer na een ruzie.'],
  transition: ['Volgende maand verhuist zij naar een eigen woning.'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Happening = keyof typeof sentences;
