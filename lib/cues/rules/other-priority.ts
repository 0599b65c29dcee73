import type { CueRule, Finding } from '../engine/rule.ts';
import type { Report } from '../engine/report.ts';
import { isNear } from './near.ts';

const topic = '[PERSON|CIRCLE|NETWORK_MEETING|TOOL|mensen]';

/** Sentences in which the network is left aside for a reason; talk about the network that they name did not take place. */
export function puttingOff(report: Report): readonly Finding[] {
  const near = (one: Finding, name: string, before: number, after: number): boolean =>
    isNear(report, one, name, before, after);
  return [
    ...report.all('other-priority'),
    ...report.all('pressed').filter((one) => near(one, 'network-topic', 1, 1) || near(one, 'person', 1, 0)),
    ...report
      .all('put-off')
      .filter(
        (one) =>
          near(one, 'network-topic', 1, 0) ||
          ((near(one, 'pressed', 1, 1) || near(one, 'first', 1, 1)) && near(one, 'network-named', 2, 1)),
      ),
    ...report.all('first').filter((one) => near(one, 'network-topic', 0, 0)),
  ];
}

/** The network is put off or left aside because of time or because something else comes first. */
export const otherPriority: CueRule = {
  cue: 'other-priority',
  patterns: [
    // eerst de huur, dan de familie; over zijn moeder beginnen we pas als …
    `eerst ~~8 [daarna|dan] ~~6 ${topic}`,
    `${topic} ~~8 [I|komt|komen|staat] ~4 pas ~~3 [als|na|wanneer|zodra]`,
    `${topic} ~4 [doen|pakken|zet|zetten|bekijken|bespreken|hebben] I ~~5 [na|zodra|pas|later]`,
    `[CIRCLE|NETWORK_MEETING|TOOL] ~~8 [zolang|totdat|zodra]`,
    // geen tijd voor de familie; aan zijn broer niet toe; haar zus is van de agenda
    `[voor|aan] ~3 ${topic} ~8 [PRESSING|toe|toegekomen]`,
    `${topic} ~~8 PUT_OFF`,
  ],
  signals: {
    'network-topic': {
      patterns: [
        '[CIRCLE|NETWORK_MEETING|TOOL|nieuwe_mensen]',
        'wie ~6 [om|rond|naast|bij|bijstaat|staan|kan|kunnen|helpt|heeft]',
      ],
    },
    'put-off': {
      patterns: [
        'PUT_OFF',
        '[blijft|blijven|bleef|laat] ~4 liggen',
        '[schuif|schuift|schuiven|schoof|zakt] ~5 [door|op|naar]',
      ],
    },
    pressed: {
      patterns: [
        'PRESSING',
        '< eerst [de|het|een|POSS|die|dat] *&![TIME|maand|post] ~4 >',
        '[geen|alle|volle|weinig|ontbrak] ~1 TIME !of',
        '[agenda|tijd|uur|klok|rooster] ~4 [om|op|vol|kort|krap] >',
        '[te|zo] [druk|vol|krap]',
      ],
      // somebody else has no time
      unless: ['PERSON ~2 [had|heeft|hebben|moet] ~1 [geen|weinig|eerst|voorrang]', 'drukte [ze|hij|me]'],
    },
    first: { patterns: ['< eerst !ADJ', 'NEED ~4 eerst'] },
  },
  settle: (report) => report.once(puttingOff),
  carries: [
    'De kennismaking met zijn oom sneuvelde, handen vol aan de lekkage.',
    'Niet aan het netwerk toegekomen, de huurschuld ging voor.',
    'De netwerkbijeenkomst is uitgesteld wegens ziekte in het team.',
    'Eerst de huur, dan de familie.',
    'Zou met hem kijken wie kan helpen. Dat is blijven liggen, de crisis ging voor.',
    'Over zijn moeder beginnen we pas als het geld op orde is.',
    'Geen tijd gehad voor de VIP-kaart.',
    'De vraag over haar broer schuift door, alle aandacht gaat naar de uitzetting.',
    'Zijn tante bellen we later. Eerst een dak.',
    'Betrekken van familie is niet aan de orde, eerst de verblijfsstatus.',
    'Familie bezoeken kan niet, geen mankracht.',
  ],
  misses: [
    'De schulden worden aangepakt.',
    'Afspraak verzet naar dinsdag.',
    'Zijn zus komt later, ze moet eerst werken.',
    'De corvee is geschrapt wegens ziekte in het team.',
    'Zijn broer schoof het laatste kwartier aan.',
    'De huurschuld heeft voorrang.',
    'We spraken over zijn netwerk.',
    'Hij wacht op zijn neef.',
    'Zoon had geen tijd om te komen.',
    'Overgrootmoeder zat erbij in haar rolstoel.',
  ],
};
