import type { CueRule, Finding } from '../engine/rule.ts';
import type { Report } from '../engine/report.ts';
import { overlaps, without } from './near.ts';

/** The living persons of the report who are not paid to be there; other rules ask for them too. */
export function livingPersons(report: Report): readonly Finding[] {
  const persons = without(report.all('person'), report, 'nobody-there');
  const ownChildren = without(report.all('own-child'), report, 'child-elsewhere');
  return persons.filter((person) => !ownChildren.some((child) => overlaps(person, child)));
}

const parent = '[moeder|vader|ouder|mama|papa|oma|opa]';

/** Somebody who is not paid to be there lives in the client's world, in whatever role. */
export const informalNetwork: CueRule = {
  cue: 'informal-network',
  patterns: ['[mensen|jongens|mannen|vrouwen|meiden] [van|uit] [de|het|POSS] *&!FORMAL'],
  signals: {
    person: { patterns: ['{ PERSON } !noch'] },
    // What rules about the network as a whole ask for.
    'network-named': { patterns: ['[PERSON|CIRCLE|NETWORK_MEETING]'] },
    'nobody-there': {
      patterns: [
        // geen familie; familie noch vrienden; broers heeft hij niet
        '[NO|zonder|nauwelijks|noch] [ADJ|echt|echte|enkele]? PERSON ([of|en|noch] PERSON)?',
        'PERSON [noch|of] PERSON ~2 NEG',
        '{ PERSON } [noch|heeft|is|zijn] [CLIENT_HE|CLIENT|er]? [niet|niemand|PERSON]',
        // een jonge moeder; moeder van twee; als kind
        `[als|een|jonge|alleenstaande|aanstaande|trotse|goede|zwangere] ADJ? { ${parent} } !PERSON`,
        `{ ${parent} } van [NUM|DET|jonge|kleine]`,
        '[als|zijn|hun|van] { kind } [al|was|waren|zijn|af]?',
        // the dead
        '{ PERSON } ~3 [overleden|overleed|gestorven|stierf|dood|begraven|omgekomen|verdronken|verongelukt]',
        '[dood|overlijden|graf|begrafenis|verlies|crematie|uitvaart] van ADJ? POSS? ADJ? { PERSON }',
        // names and nurses
        '[mw|mevrouw|dhr|meneer|fam|familie] { PERSON }',
        '{ PERSON } [teresa|theresa|teresaschool|aarde]',
        '{ [zuster|zusters|broeder|broeders] } van ~2 FORMAL',
      ],
    },
    'own-child': { patterns: ['CHILD'] },
    'child-elsewhere': {
      patterns: [
        '{ CHILD } ~5 [woont|wonen|uit|in|pleeggezin|pleegouders|uithuisgeplaatst|voogd|CALLED|langs|zien|ziet|gezien]',
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
    'Oude klasgenoten zoeken haar op.',
    'Met baba en abla gebeld.',
    'De mannen van de moskee brachten eten.',
    'Zijn zoontje woont in een pleeggezin.',
  ],
  misses: [
    'Samen de post doorgenomen en de huur overgemaakt.',
    'Mevrouw is een jonge moeder en slaapt slecht.',
    'Hij heeft geen familie en geen vrienden.',
    'Haar moeder is vorig jaar overleden.',
    'Moeder van twee, woont in een portiek.',
    'De film genoot hij van.',
    'Op de Moeder Teresaschool was alles rustig.',
    'Haar peuter sliep slecht.',
  ],
};
