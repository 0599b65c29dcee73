import type { DangerRule } from '../../engine/rule.ts';

/** Control: what a person may do, and what is taken from them. */
export const control: DangerRule = {
  sign: 'control',
  patterns: [
    'COERCE',
    '[MATE|ELDER|HE|OTHERS] ~5 OWN ~4 SEIZE',
    '[MATE|ELDER|HE|OTHERS] ~4 SEIZE ~5 OWN',
    'MAY ~5 van ~2 [MATE|ELDER|hem|OTHERS]',
  ],
  signals: {
    'taken-away': { patterns: ['OWN ~4 SEIZE', 'SEIZE ~4 OWN', '[MATE|ELDER|HE|OTHERS] ~3 heeft ~3 OWN'] },
    'goes-without': {
      patterns: [
        'zonder ~3 [jas|eten|drinken|loon|verwarming|toestemming]',
        '[geen|nooit] ~3 [loon|wifi|vrije|sleutel|eten|pas]',
      ],
    },
    'locked-up': { patterns: ['[deur|hek|kamer] ~4 [slot|buitenkant]', 'op slot'] },
    'made-to': {
      patterns: [
        'MAY ~5 [tekenen|werken|sturen|afgeven|betalen|verkopen|bewaren|slapen|wegbrengen|trouwen|knielen|vragen]',
      ],
    },
  },
  carries: [
    'Haar man houdt haar telefoon en paspoort bij zich.',
    'Ze mag van haar schoonmoeder het huis niet uit.',
    'Hij sluit haar op in de slaapkamer als hij weggaat.',
    'Haar partner controleert haar berichten en bepaalt wie ze ziet.',
    'De zoon beheert haar pinpas, mevrouw krijgt geen geld voor eten.',
    'Zijn broer dwingt hem de volmacht te tekenen.',
    'Cliënte moet van haar vriend elk uur een foto sturen.',
    'Robin (16) moet van de jongens uit de straat een tas bewaren. Hij heeft er niet in gekeken, zegt hij. Zijn moeder heeft de tas gevonden: een vuurwapen.',
    'Hij heeft haar tegen haar wil vastgehouden in de auto.',
    'Hij heeft haar buitengesloten in de kou, zonder jas, met de baby.',
    'Zij wordt onder druk gezet om het geld dat op haar rekening kwam door te sluizen.',
    'Kinderrechter: vader mag kinderen alleen onder begeleiding zien ivm eerdere ontvoering.',
    'Meneer wordt door zijn huisgenoot gedwongen om de hele huur te betalen en op de gang te slapen.',
    'In de PI wordt hij door twee anderen gedwongen om spullen op cel te bewaren. Hij wil geen melding.',
  ],
  misses: [
    'Cliënt voelt zich onder druk gezet door het UWV om te werken.',
    'Hij voelt zich gedwongen om te lachen om zijn eigen grap.',
    'De gedwongen opname is voorbij, hij is opgelucht.',
    'De kat zat opgesloten in de schuur van de gemeente.',
    'We hebben het testament van zijn overleden vader gelezen, zijn zus krijgt het huis.',
    'Hij heeft zijn wachtwoord van DigiD vergeten, samen gereset.',
    'Hij verloor zijn telefoon, locatie opgezocht via de laptop, lag in de bus.',
    'Hij is opgenomen voor een ontwenning, zijn vrouw brengt kleren.',
    'Zij houdt zijn hand vast tijdens de prik.',
    'Er is een omgangsregeling, vader houdt zich eraan.',
    'Paspoort verlopen, samen naar het gemeentehuis.',
    'Pinpas was geblokkeerd na drie foute pogingen, nieuwe aangevraagd.',
  ],
};
