import type { CueRule, Finding } from '../engine/rule.ts';
import type { Report } from '../engine/report.ts';
import { without } from './near.ts';

/** The living persons of the report who are not paid to be there; other rules ask for them too. */
export function livingPersons(report: Report): readonly Finding[] {
  const persons = without(report.all('person'), report, 'denied', 'described', 'dead', 'not-a-person');
  const ownChildren = without(report.all('own-child'), report, 'child-elsewhere');
  const own = new Set(ownChildren.map((child) => `${child.sentence}:${child.open}`));
  return own.size === 0 ? persons : persons.filter((person) => !own.has(`${person.sentence}:${person.open}`));
}

/** Somebody who is not paid to be there lives in the client's world, in whatever role. */
export const informalNetwork: CueRule = {
  cue: 'informal-network',
  patterns: [
    'mensen uit [de|het|zijn|haar|mijn] *',
    '[mensen|jongens|mannen|vrouwen|meiden] van [de|het] [straat|station|plein|club|kerk|moskee|sportschool|voetbal|koor|volkstuin|bar|kroeg|camping]',
  ],
  signals: {
    person: { patterns: ['{ PERSON } !noch'] },
    // What rules about the network as a whole ask for.
    'network-named': { patterns: ['[PERSON|CIRCLE|NETWORK_MEETING]'] },
    denied: {
      patterns: [
        'NO ADJ? PERSON [of|en|noch] PERSON',
        'NO [ADJ|echt|echte|enkele|verdere|direct|directe|naaste]? PERSON',
        '[zonder|nauwelijks] ADJ? PERSON',
        'PERSON [noch|of] PERSON ~2 [niet|NO]',
        '{ PERSON } noch',
        'noch PERSON',
        '{ PERSON } [heeft|is|zijn] [hij|ze|zij|er|mw|mevrouw|dhr|cl]? [niet|niemand]',
        'PERSON nooit gehad',
      ],
    },
    described: {
      patterns: [
        '[als|een|jonge|alleenstaande|aanstaande|trotse|tienermoeder|goede|slechte|zwangere|wordende] ADJ? { [moeder|vader|ouder|mama|papa|oma|opa|tante|oom] } !PERSON',
        '{ [moeder|vader|oma|opa] } van [NUM|een|twee|drie|vier|vijf|zes|zeven|acht|jonge|kleine]',
        '[is|wordt|werd|was|word|ben|worden] ~1 { [moeder|vader|oma|opa|tante|oom|mama|papa] } >',
        '{ [ouder|oudste|jongste|kind] } dan',
        '[als|zijn|hun] { kind } [al|was|waren|zijn]?',
        'als { kind }',
        'van { kind } af',
        '[NUM|jaar] { ouder }',
        '{ [vriend] } of vijand',
        'een { kennis } van de',
        'ter { kennis }',
      ],
    },
    dead: {
      patterns: [
        '[overleden|wijlen|gestorven] { PERSON }',
        '{ PERSON } ~3 [overleden|overleed|gestorven|stierf|dood|begraven|doodging|doodgegaan]',
        '[dood|overlijden|graf|begrafenis|verlies|sterfdag|crematie|uitvaart|urn|as] van ADJ? POSS? ADJ? { PERSON }',
        '{ PERSON } ~2 [leeft|leven] niet meer',
        '{ PERSON } ~4 [overleden|gestorven] [is|zijn|was]',
      ],
    },
    'not-a-person': {
      patterns: [
        '[mw|mevrouw|dhr|meneer|mevr|de_heer|fam|familie] { PERSON }',
        'hele { familie }',
        '{ PERSON } [teresa|theresa|teresaschool|aarde|natuur]',
        '{ [zuster|zusters|broeder|broeders] } van ~2 FORMAL',
        '[de|dienstdoende|verpleegkundige] { [zuster|broeder|zusters] } !van',
      ],
    },
    'own-child': {
      patterns: ['CHILD'],
      unlessInSentence: ['RANG ~3 [mij|me|ons]'],
    },
    'child-elsewhere': {
      patterns: [
        '[volwassen|meerderjarige|uitwonende|oudere|uithuisgeplaatste|getrouwde] ~1 { CHILD }',
        '{ CHILD } ~2 [woont|wonen|verblijft|verblijven|woonde|woonden|studeert|werkt] ~4 [in|bij|daar|met]',
        '{ CHILD } ~1 [uit|in] [assen|utrecht|amsterdam|rotterdam|zwolle|emmen|belgie|duitsland|marokko|turkije|suriname|polen]',
        '[zoon|dochter|zoons|zonen|dochters|kleindochter|kleinzoon|kleinkinderen|schoondochter|schoonzoon|stiefzoon|stiefdochter|kleinkind]',
        '{ CHILD } ~5 [pleeggezin|pleegouders|uithuisgeplaatst|voogd|bezoekregeling|omgang|omgangsregeling|belt|belde|appt|appte|mailt|mailde|langskomt|langs]',
        '[omgang|omgangsregeling|bezoekregeling|contact|bezoek|gezag|gezag] ~2 [met|over|van|aan] ~1 { CHILD }',
        '{ CHILD } ~5 [niet] [meer]? [mag|zien|ziet|gezien|spreekt|gesproken]',
        '[ziet|zag|zien|gezien|mist|miste] ~2 { CHILD }',
      ],
    },
  },
  settle: (report) =>
    [...report.all('informal-network'), ...report.once(livingPersons)].toSorted(
      (one, other) => one.sentence - other.sentence || one.open - other.open,
    ),
  carries: [
    'Zijn moeder kwam langs met een pan soep.',
    'Heeft geen contact meer met haar broer.',
    'De overbuurvrouw past op de kat.',
    'Haar dochter belde vanmorgen.',
  ],
  misses: [
    'Samen de post doorgenomen en de huur overgemaakt.',
    'Mevrouw is een jonge moeder en slaapt slecht.',
    'Hij heeft geen familie en geen vrienden.',
    'Haar moeder is vorig jaar overleden.',
  ],
};
