import type { WordList } from '../../engine/word-list.ts';

/** What goes with words of danger that mean none: play, courses, the dead, bills, falls; and goodwill. */
export const calmWords: readonly WordList[] = [
  {
    tokenClass: 'PLAY',
    entries: `fortnite game gamen film netflix misdaadserie thriller* krant nieuws boek toneel* voetbal* rugby* boks* kickboks* judo vechtsport* wedstrijd* cursus* workshop* training* folder* oefening rollenspel huisregels protocol droom lachend lachen gelachen`,
  },
  {
    tokenClass: 'GONE',
    entries: `overleden gestorven begraven begrafenis verongelukt vroeger destijds jaar_geleden`,
  },
  {
    tokenClass: 'DULL',
    entries: `deurwaarder* incasso* belastingdienst gemeente uwv *corporatie verhuurder ontruiming* afsluiting boete tandarts* spinnen wespen hoogte donker *examen toets* sollicit* operatie uitslag* kat hond poes pubers collega's energie*`,
  },
  {
    tokenClass: 'MISHAP',
    entries: `fiets glijbaan schaats* ijs uitgegleden bloedverdunner* klussen epilep* dementie bloeddruk`,
  },
  {
    tokenClass: 'WARM',
    entries: `samen lief fijn gezellig trots graag blij goed helpt elkaar taart prima opgelucht`,
  },
];
