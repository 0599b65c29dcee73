import type { CueRule } from '../engine/rule.ts';

/** A network instrument is used, planned, or referred to; also when it stays in the bag. */
export const networkTool: CueRule = {
  cue: 'network-tool',
  patterns: ['TOOL', 'ki'],
  unless: [
    // 'KI' as artificial intelligence
    '[met|via|door|aan|ai] ki',
    // a part of a computer
    '[laptop|pc|computer|wifi] ~~12 netwerkkaart',
  ],
  carries: [
    'Met Fatma de VIP-kaart ingevuld, er staan nu vijf namen op.',
    'vip kaart meegenomen maar niet aan toegekomen',
    'Heden is met betrokkene een aanvang gemaakt met het ecogram.',
    "Samen 'n genogram getekend, tot en met de overgrootouders.",
    'Volgende x: netwerkcirkel maken.',
    'KI afgenomen, blad 2 en 3.',
    'Bij de KI kwam zingen naar voren.',
    'We hebben samen jouw netwerkkaart bekeken en er twee mensen bij gezet.',
    'De Krachteninventarisatie ligt nog blanco in de map.',
    'Hij vindt zo een sociogram kinderachtig.',
    'Ecogrammen van alle bewoners gescand.',
    'Cirkel van naasten opgehangen op haar kamer.',
    'Krachten-inventarisatie staat voor maandag gepland.',
  ],
  misses: [
    'Zijn netwerk was uitgevallen, dus de app deed het niet.',
    'De computer start weer, het was de netwerkkaart.',
    'Aan een KI-programma gevraagd wat de brief betekent.',
    'Ze liet de brief door KI vertalen op haar telefoon.',
    'De sociale kaart van de wijk doorgenomen.',
    'Hij speelde kaart met de buurman.',
    'We spraken over zijn netwerk.',
    'Vol krachten begon ze aan de afwas.',
    'Weekplanning in een cirkel getekend.',
    'Stamboom van de koningen bekeken in het museum.',
    'Verjaardagskaart gekocht voor haar zus.',
    'Met cl gekeken naar het G-schema.',
    'Signaleringsplan bijgewerkt, code oranje.',
  ],
};
