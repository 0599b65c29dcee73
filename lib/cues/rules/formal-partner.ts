import type { CueRule } from '../engine/rule.ts';

/** Words before a party that make it a place, a source or a topic. */
const background =
  'uit|vanuit|op|in|over|via|volgens|van|tegen|voor|zonder|tussen|dan|als|eigen|vroegere|vorige|per|sinds|geen|niet|nooit|code|DET|POSS|ADJ';

/** A formal party outside the writer's own team was contacted, met, decided, or is asked to, by whomever. */
export const formalPartner: CueRule = {
  cue: 'formal-partner',
  patterns: [
    'FORMAL ~8 CONTACT',
    'CONTACT ~8 FORMAL',
    '[BEEN|mee] ~5 FORMAL',
    '[naar|bij|aan|op] [DET|POSS]? FORMAL ~5 [BEEN|mee|samen|terecht]',
    '[gedaan|ingediend|gemaakt|ingeleverd|afgegeven] ~1 bij [DET|POSS]? FORMAL',
    '[CONTACT|naar|bij|met] zelf? [de|onze|zijn|haar]? bank',

    'PLACE_PARTY [CONTACT|heeft|biedt|start|wil|stuurt|stuurde|geeft|gaf|zegt|zei|vraagt|vroeg|doet|komt|kwam|neemt|nam|laat|zoekt]',
    'PROFESSIONALS_MEET',
  ],
  unless: ['NO ~1 CONTACT ~1 [met|van] ~1 FORMAL', '[zou|zouden] ~1 CONTACT'],
  signals: {
    // For the circle: the parties by name, as they stand around the client
    'formal-tie': { patterns: ['FORMAL'], unless: ['NO ~2 FORMAL', 'vroeger', '<< ha NAME'] },
    'formal-party-named': {
      patterns: [
        '< [DET|POSS]? ADJ? { FORMAL&!PLACE_PARTY }',
        `*&![${background}] [DET|POSS]? ADJ? { FORMAL&!PLACE_PARTY }`,
      ],
      unless: [
        'NO ~3 FORMAL',
        '[is|was|wordt|werd] later? FORMAL >',
        '[tijd|verleden|jaren|schuld|schulden|achterstand|abonnement] ~1 [bij|in]',
        'FORMAL worden',
        'FORMAL [zou|zouden]',
        '[loopt|bekend|woont|verblijft|werkt|werkte|zit] ~5 FORMAL',
        'vroeger',
      ],
    },
    'formal-dealing': {
      unless: ['NEG ~2 DEALT'],
      patterns: [
        'DEALING ~4 DEALT',
        'DEALT ~3 DEALING',
        '< [vonnis|uitslag|uitspraak]',
        'aanvraag ~4 [toegekend|goedgekeurd|afgewezen|afgekeurd]',
        '[doe|doet|doen|deed|gedaan] ~3 [aangifte|melding]',
        '[aangifte|melding] ~4 [doen|gedaan|doet]',
        '[regeling|uitstel] ~4 [getroffen|gekregen|afgesproken|treffen]',
      ],
      negation: 'blocks',
    },
  },
  settle: (report) => [
    ...report.all('formal-partner'),
    ...report.all('formal-party-named'),
    ...report.all('formal-dealing'),
    // Nearly every appointment that one goes along to is with a formal party
    ...report.all('accompanied'),
  ],
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
