import type { CueRule } from '../engine/rule.ts';

/** A volunteer, buddy, peer supporter, self-help group or a walk-in run by volunteers is involved, proposed or refused. */
export const volunteer: CueRule = {
  cue: 'volunteer',
  patterns: ['VOLUNTEER'],
  unless: [
    // a size, not a person; friends
    '[maatje|maatjes] ~1 [te|kleiner|groter|meer|minder|38|s|m|l|xl|NUM]',
    // the client's own voluntary work
    'als [vrijwilliger|vrijwilligster] [bij|in|aan]',
  ],
  carries: [
    'Maatje van Humanitas komt voortaan op woensdag.',
    'Een taalmaatje, dat ziet ze wel zitten.',
    'Gevraagd of een buddy iets voor hem zou zijn: nee.',
    'Aanmelding bij het maatjesproject is de deur uit.',
    'De vrijwilligster van de kerk bracht een tas kleren.',
    'Betrokkene is aangemeld voor een bezoekvrijwilliger.',
    'Gisteren weer naar de AA geweest, zit er vast.',
    'Onze ervaringsdeskundige schoof aan.',
    'De schuldhulpmaatjes hebben een wachtlijst.',
    'Ge wilt geen vrijwilliger aan huis, dat snap ik.',
    'De zelfhulpgroep vond hij te zweverig.',
    'Je wandelmaatje heeft gebeld, hij is ziek.',
    'Telefooncirkel voorgesteld, mw. denkt erover na.',
    'De inloop wordt gedraaid door vrijwilligers.',
  ],
  misses: [
    'De schoenen waren een maatje te klein.',
    'Een maatje groter besteld.',
    'Hij deed vrijwillig de afwas.',
    'De behandeling gebeurt op vrijwillige basis.',
    'Haar maten van vroeger ziet ze niet meer.',
    'Cl wil graag vrijwilligerswerk doen.',
    'Hij begint maandag als vrijwilliger bij de kringloop.',
    'Ze las een zelfstandig geschreven boek.',
    'Aanmaat van de gordijnen opgenomen.',
    'Koffie gedronken in de huiskamer.',
    'Zij is ervaren in het koken.',
    'Ouders waren vrijwel de hele dag weg.',
  ],
};
