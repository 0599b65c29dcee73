import type { CueRule, Finding } from '../engine/rule.ts';
import type { Report } from '../engine/report.ts';
import { isNear } from './near.ts';

/** Sentences in which the network is left aside for a reason; talk about the network that they name did not take place. */
export function puttingOff(report: Report): readonly Finding[] {
  const near = (one: Finding, name: string, before: number, after = 0): boolean =>
    isNear(report, one, name, before, after);
  const pressed = (one: Finding): boolean => near(one, 'comes-first', 1, 1) || near(one, 'no-time', 1, 1);
  const reason = (one: Finding): boolean => pressed(one) || near(one, 'because', 0);
  const person = (one: Finding): boolean => near(one, 'person', 0) || near(one, 'network-plan', 2, 1);
  const topic = (one: Finding): boolean => near(one, 'network-topic', 2, 2) || near(one, 'network-plan', 0);
  return [
    ...report.all('other-priority'),
    ...report.all('put-off').filter((one) => topic(one) || (person(one) && reason(one))),
    ...report.all('put-off-weakly').filter((one) => near(one, 'network-topic', 0) && pressed(one)),
    ...report
      .all('comes-first')
      .filter((one) => near(one, 'network-topic', 1) || near(one, 'network-plan', 1)),
    ...report.all('goes-first').filter((one) => near(one, 'network-topic', 2) || person(one)),
    ...report.all('no-time').filter((one) => near(one, 'network-topic', 1) || near(one, 'network-plan', 1)),
  ];
}

/** The network is put off or left aside because of time or because something else comes first. */
export const otherPriority: CueRule = {
  cue: 'other-priority',
  patterns: [
    '[zou|zouden|van_plan|wilde|wilden|had|hadden] ~~10 [CIRCLE|NETWORK_MEETING|TOOL] ~~4 maar',
    '[CIRCLE|NETWORK_MEETING|TOOL] ~3 [volgt|volgen|komt|komen] ~2 [later|pas|nog]',
    '[niets|niks] ~1 met ~2 [CIRCLE]',
    '[CIRCLE|TOOL|NETWORK_MEETING] ~~2 [volgende_keer|volgende_week|later|andere_keer]',
    '[CIRCLE|TOOL|NETWORK_MEETING] ~4 [zodra|pas_als|pas_na]',
    '[had|hadden|zou|wilde|wilden] ~~8 PERSON ~~4 [willen|praten|bellen|bespreken|uitnodigen] ~~3 maar',
    '[CIRCLE|NETWORK_MEETING|TOOL] ~~2 niet ~1 [besproken|gemaakt|gedaan|ingevuld] ~2 [ivm|wegens|vanwege|door|crisis|tijd]',
    'eerst ~~6 [PERSON|CIRCLE] ~2 [komt|komen|volgt|volgen] ~2 [daarna|later|dan]',
    '[CIRCLE|familie|ouders|vrienden] [komt|komen|volgt] ~1 [later|daarna]',
    '[CIRCLE|NETWORK_MEETING|TOOL|PERSON] ~2 [laat|laten|houd|houden] ~4 [tot|totdat]',
    '[laat|laten|houd|houden] ~4 [CIRCLE|NETWORK_MEETING|TOOL] ~2 [tegoed]? [tot|totdat]',
    'over ~3 [PERSON|CIRCLE] geen_woord',
    '[CIRCLE] ~1 [blijft|bleef] ~1 [onderbelicht|buiten_beeld|liggen|achter]',
    '[familie|netwerk|familiegesprek|gesprek] ~4 [verzet|afgezegd|geschrapt|uitgesteld]',
    'PERSON ~1 zou ~4 maar ~~6 [afgezegd|niet_gelukt|uitgesteld|verzet]',
    'zolang ~~8 [CIRCLE|NETWORK_MEETING|TOOL]',
    'geen [energie|puf|kracht|hoofd|zin] ~2 [over]? ~1 voor ~3 [CIRCLE|NETWORK_MEETING|TOOL]',
    '[CIRCLE|NETWORK_MEETING|TOOL] ~~4 niet [gedaan|gelukt|gehaald|gered]',
    '[CIRCLE|PERSON|NETWORK_MEETING|TOOL] ~2 [was|stond] ~2 [plan|planning|agenda] ~~2 maar',
    '[CIRCLE] ~~8 [eerst]',
    'eerst ~5 dan ~3 [PERSON|CIRCLE|NETWORK_MEETING|mensen]',
    'eerst ~~8 [daarna|dan] ~~4 [PERSON|CIRCLE|NETWORK_MEETING|TOOL|mensen]',
    '[CIRCLE|NETWORK_MEETING|TOOL] ~~8 [zolang|totdat]',
    '[CIRCLE|NETWORK_MEETING|TOOL] ~~3 [pas|later|niet|geen] ~~6 [eerst|zolang|NO_TIME|FIRST]',
    '[niet|NO] ~3 [aan|over|met] ~3 [CIRCLE|NETWORK_MEETING|TOOL] ~3 [toe|begonnen|gehad|toegekomen]',
    '[CIRCLE|NETWORK_MEETING|TOOL] ~6 [niet|geen] ~2 [toe|begonnen|toegekomen|ingegaan|gedaan|gelukt|gehaald]',
  ],
  signals: {
    because: {
      patterns: ['[eerst|zodra|tot|totdat|na|want|omdat|door|wegens|vanwege|ivm|vandaar|daardoor]'],
    },
    'network-topic': {
      patterns: ['[CIRCLE|NETWORK_MEETING|TOOL]'],
    },
    // Plans about people that do not call them a network.
    'network-plan': {
      patterns: [
        'wie ~8 [kan|kunnen|helpt|helpen|staat|staan|steunt|steunen|naast|omgeving|bij|meekan]',
        '[gesprek|gepraat|praten|hebben|nadenken|gesproken] over ~3 PERSON',
        'over ~3 PERSON ~5 [gehad|gesproken|gepraat|praten|hebben]',
        'naar ~3 PERSON ~2 vragen',
        '[uitnodiging|uitnodigingen|uitnodigen] ~3 PERSON',
        'contact ~2 [met|naar] ~3 PERSON',
        'met ~3 PERSON ~2 [in_contact|verder|bezig|aan_de_slag]',
        '[PERSON] ~6 [aan_bod|ter_sprake|aan_de_orde]',
        '[band|contact|herstel|herstellen] ~3 [met|van] ~3 PERSON',
        '[PERSON] ~2 [erbij|betrekken|bellen|uitnodigen|uit_te_nodigen|benaderen|opzoeken|op_te_zoeken|te_betrekken|te_bellen]',
        '[mensen_om|haar_mensen|zijn_mensen]',
      ],
    },
    'put-off': {
      patterns: [
        'PUT_OFF',
        '[doen|pakken|gaan|komen|starten|beginnen] we ~~4 [na|zodra|pas|later]',
        '[stel|stellen|stelde|stelden] ~8 uit',
        'niet ~1 [meer]? [aan_bod|aan_de_orde|ter_sprake|besproken]',
        'als ~5 [rond|klaar|geregeld|af] is ~~4 we',
        '[schuif|schuiven|schoof|schoven|schuift] ~4 [door|op|vooruit]',
        'zat er ~3 niet in',
        '[lukt|lukte|redden|red|redde] ~5 niet',
        '[parkeer|parkeren|parkeerde|parkeert]',
      ],
    },
    'put-off-weakly': { patterns: ['LATER'] },
    'goes-first': { patterns: ['FIRST', '[gaat|gaan|ging|gingen] ~4 voor >'] },
    'comes-first': {
      patterns: [
        '[alles|alle_tijd|tijd] ~2 [draait|ging|gaat]',
        '[op_halve_kracht|halve_kracht|onderbezet]',
        'FIRST',
        '[gaat|gaan|ging] ~4 voor >',
        '[eerst] ~2 [moet|moeten|moest]',
        'eerst ~5 dan',
      ],
    },
    'no-time': {
      patterns: [
        'NO_TIME',
        'tijd ~2 [ontbrak|ontbreekt|ontbroken]',
        '[ontbrak|ontbreekt] ~4 tijd',
        '[te|zo] [druk|vol|ziek|moe]',
        '[wegens|vanwege|door] ~2 [ziekte|drukte|tijdsdruk|onderbezetting|tijdgebrek|verlof]',
        'geen ~2 [tijd|ruimte|uren|gelegenheid]',
        '[agenda|rooster|dienst|middag|uur] ~3 vol',
      ],
    },
  },
  settle: (report) => report.once(puttingOff),
  carries: [
    'Niet aan het netwerk toegekomen, de huurschuld ging voor.',
    'De netwerkbijeenkomst is uitgesteld wegens ziekte in het team.',
    'Eerst de huur, dan de familie.',
    'Zou met hem kijken wie kan helpen. Dat is blijven liggen, de crisis ging voor.',
  ],
  misses: [
    'De schulden worden aangepakt.',
    'Afspraak verzet naar dinsdag.',
    'Zijn zus komt later, ze moet eerst werken.',
  ],
};
