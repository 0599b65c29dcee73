import type { DangerRule } from '../../engine/rule.ts';

/** Pursuit: somebody waits, follows, keeps coming. */
export const pursuit: DangerRule = {
  sign: 'pursuit',
  patterns: ['STALK', '[MATE|ELDER|hij|OTHERS] ~5 LURK ~5 PLACE', 'LURK ~3 [MATE|ELDER|hij|OTHERS] ~5 PLACE'],
  carries: [
    'Haar ex staat elke avond voor haar deur.',
    'Mevrouw wordt gestalkt door haar ex-man.',
    'Hij rijdt steeds langs de school van de kinderen, dezelfde auto.',
    'Er zat een tracker onder haar auto.',
    'Ze wordt gevolgd door haar broers als ze naar het station loopt.',
    'De man van vroeger wacht haar op bij de bushalte.',
    'Haar ex weet waar ze woont en stond vannacht weer in de straat.',
    'Meneer wordt door zijn buurman achtervolgd en bespied, hij durft niet meer naar buiten.',
    'Op het plein stond haar vader te wachten, zij dook weg.',
    'Haar ex-partner valt haar lastig via nepaccounts en staat ineens voor de opvang.',
    'Dhr. is door zijn broer met een mes achternagezeten, politie is erbij geweest.',
    'Hij stond met een broodmes voor haar deur.',
    'Onder haar auto zat een tracker.',
    'Meneer K. wordt op straat opgewacht door groepje jongeren, ze nemen zijn geld af.',
  ],
  misses: [
    'Training agressie en veiligheid gevolgd met het team.',
    'De deurwaarder stond voor de deur.',
    'Je locatie van de app stond uit waardoor de taxi je niet vond.',
    'Ze stond voor de deur te wachten met een taart, de hele familie erachter.',
    'De bus staat voor de deur.',
    'Aan haar bed stond een vaas tulpen van de buren.',
    'Moeder zei dat hij wel een schop onder zijn kont kan gebruiken om te solliciteren.',
    'De klok sloeg drie.',
    'Zijn bloedverdunners geven snel blauwe plekken.',
    'Kickbokswedstrijd gewonnen, blauw oog maar blij.',
    'Blauwe plekken van het voetballen, zegt hij trots.',
    'Na de operatie heeft ze een blauwe arm van het infuus.',
  ],
};
