import type { CueRule } from '../engine/rule.ts';

/** Words before a party that make it a place, a source or a topic. */
const background = 'uit|op|in|over|via|van|voor|zonder|tussen|dan|als|eigen|per|geen|code|DET|POSS|ADJ';

const contact =
  'bel|belt|belde|belden|bellen|telefonisch|telefoon|mail|mailt|mailde|appje|bericht|overleg|overlegt|contact|gesprek|afspraak|meldt|ingelicht';

/** Parties that are as often a place, a topic or a greeting ('Ha!'). */
const placeOrTopic =
  'ha|school|juf|docent|meester|leraar|tolk|baas|pi|burgemeester|schepen|stadhuis|gemeentehuis|ziekenhuis';

/** A formal party outside the writer's own team was contacted, met, decided, or is asked to, by whomever. */
export const formalPartner: CueRule = {
  cue: 'formal-partner',
  patterns: [
    `FORMAL ~8 [${contact}|PARTICIPLE]`,
    `[${contact}] ~8 FORMAL`,
    '[PARTICIPLE|mee] ~5 FORMAL',
    `[${contact}|gebeld|naar|bij|met] zelf? [de|onze|zijn|haar]? bank`,
    '[mdo|zorgoverleg|ketenoverleg|casusoverleg]',
  ],
  unless: ['[brief|brieven|post] van ~2 FORMAL'],
  signals: {
    // For the circle: the parties by name, as they stand around the client
    'formal-tie': { patterns: ['FORMAL'], unless: ['NO ~2 FORMAL', 'vroeger', '<< ha NAME'] },
    'formal-party-named': {
      patterns: [`(<|*&![${background}]) [DET|POSS]? ADJ? { FORMAL&![${placeOrTopic}] }`],
      unless: [
        '[is|was|wordt|werd|wat|hoe|als|stelt|kwaad] ~4 FORMAL',
        '[loopt|bekend|woont|verblijft|werkt|werkte|zit] ~5 FORMAL',
        'vroeger',
      ],
    },
    'formal-dealing': {
      patterns: [
        '[betalingsregeling|regeling|aangifte|bezwaar|uitstel|aanvraag|beschikking] ~4 [afgesproken|getroffen|gedaan|doen|toegekend|afgewezen|ingediend|binnen]',
      ],
      negation: 'blocks',
    },
  },
  settle: (report) =>
    // Nearly every appointment that one goes along to is with a formal party
    ['formal-partner', 'formal-party-named', 'formal-dealing', 'accompanied'].flatMap((name) =>
      report.all(name),
    ),
  carries: [
    'HA gebeld voor cl, kan morgen terecht.',
    'Vanuit ondergetekende is gebeld met de klantmanager.',
    'Mw. belde zelf de woningcorporatie over het lek.',
    'Arts wil over drie maanden opnieuw meten.',
    'De reclassering komt donderdag langs.',
    'Afspraak bij de tandarts gemaakt, 3 mei.',
    'Jouw bewindvoerder heeft het leefgeld verhoogd.',
    'MDO gehad, afspraken volgen.',
    'Aangifte gedaan van diefstal.',
    'Naar het CAW gebeld, ze bellen terug.',
    'Mail gestuurd naar de gezinsvoogd.',
    'Met de deurwaarder is een regeling getroffen.',
    'School belde: hij was er weer niet.',
    'Cl is bij de psychiater geweest.',
    'Door het wijkteam is toegezegd dat zij maandag starten.',
    'Samen met de bank gebeld over de geblokkeerde pas.',
  ],
  misses: [
    'Hij krijgt een uitkering van de gemeente.',
    'Zij loopt al jaren bij de GGZ.',
    'Samen op de bank gezeten en gepraat.',
    'Over school wilde hij het niet hebben.',
    'Geen huisarts nodig, zegt hij.',
    'De brief van de belastingdienst samen gelezen.',
    'Hij lag vroeger vaak in het ziekenhuis.',
    'Ha Kim, hierbij het verslag.',
    'Zij woont bij een zorginstelling.',
    'Om half drie koffie gedronken.',
    'Ze werkte jaren in de thuiszorg.',
    'Zus van cl kwam langs met taart.',
  ],
};
