import type { DangerRule } from '../../engine/rule.ts';

/** Pursuit: somebody waits, follows, keeps coming. */
export const pursuit: DangerRule = {
  sign: 'pursuit',
  patterns: ['STALK', '[MATE|ELDER|hij|OTHERS] ~5 LURK ~5 PLACE', 'LURK ~3 [MATE|ELDER|hij|OTHERS] ~5 PLACE'],
  carries: [
    'Dhr. is door zijn broer met een mes achternagezeten, politie is erbij geweest.',
    'Hij stond met een broodmes voor haar deur.',
    'Onder haar auto zat een tracker.',
    'Meneer K. wordt op straat opgewacht door groepje jongeren, ze nemen zijn geld af.',
    'Cliënte wil haar telefoonnummer wijzigen omdat ze door haar ex wordt lastiggevallen. Samen gedaan.',
  ],
  misses: [
    'Training agressie en veiligheid gevolgd met het team.',
    'De deurwaarder stond voor de deur.',
    'Je locatie van de app stond uit waardoor de taxi je niet vond.',
    'Hij zit in detentie voor diefstal. Zijn vriendin komt op bezoek.',
    'Ze stond voor de deur te wachten met een taart, de hele familie erachter.',
    'De bus staat voor de deur.',
    'Zij zoekt een nieuwe jas.',
    'Hij denkt dat het goed komt met de bus.',
    'De wijkagent kwam kennismaken en dronk een kop thee mee.',
    'Met de wijkagent overlegd over hangjongeren bij de poort, er komt een lamp.',
    'Aan haar bed stond een vaas tulpen van de buren.',
    'Hij gaat in juli trouwen en zoekt een zaal.',
    'Haar neef uit Marokko komt logeren voor zijn studie.',
  ],
};
