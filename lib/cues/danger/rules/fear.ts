import type { DangerRule } from '../../engine/rule.ts';

/** Fear of a person, and safety that is sought from one. */
export const fear: DangerRule = {
  sign: 'fear',
  patterns: [
    'AFRAID ~3 [voor|van] ~3 [MATE|ELDER|hem|haar|OTHERS|NAME]',
    'AFRAID ~~3 dat ~1 [MATE|ELDER|hij|ze|OTHERS]',
    '[durft|durf|durven] ~3 niet',
    'PROTECT',
  ],
  signals: {
    'he-and-she': {
      patterns: ['hij ~6 haar', 'haar ~6 hij', 'hem ~6 [haar|ze|zij]', '[ze|zij] ~6 [hem|hij]'],
    },
    hidden: {
      patterns: [
        '[adres|locatie|plaats] ~6 [geheim|verborgen|niemand|bekend|afgeschermd]',
        '[hij|niemand|MATE|ELDER] ~2 MAY ~2 niet ~3 weten',
      ],
    },
  },
  carries: [
    'Zij is doodsbang voor haar ex.',
    'Ze durft niet naar huis omdat haar vader daar is.',
    'Er geldt een contactverbod voor haar ex-man.',
    'Haar adres moet geheim blijven voor haar familie.',
    'Het gezin zit op een crisisplek, vader mag niet weten waar.',
    'Ze schrikt van elke auto en durft niet langs het raam.',
    'De kinderen zijn bang voor hun stiefvader.',
    'Er is een melding gedaan bij Veilig Thuis over de partner van mevrouw.',
    'Slaapplek afgeschermd voor haar ivm man die haar zoekt, niet doorgeven dat ze hier is!',
    'Op de groep wordt Tess door Jordy gedwongen om hem te zoenen, ze durft niet meer in de gang.',
    'Huisverbod verlengd met 18 dagen.',
    'Melding gedaan volgens de meldcode, stap 5.',
    'Straatverbod overtreden, wijkagent is op de hoogte.',
    'Bekend met huiselijk geweld, AWARE-knop aangevraagd.',
  ],
  misses: [
    'Mw. is overstuur om het overlijden van haar poes.',
    'Cliënt vreest de winter.',
    'Ze is bang in het donker.',
    'Hij heeft angst om te falen.',
    'Mw heeft paniekaanvallen in de supermarkt.',
    'Dhr is bang voor de brief van de deurwaarder.',
    'Cliënt is bang om alleen in de trein te zitten.',
    'Cliënt is doodsbang voor de tandarts en wil dat ik meega.',
    'Cl gaf aan dat hij bang is zijn baan te verliezen als hij te laat komt.',
    'Hij was bang dat zijn moeder boos zou zijn over de kapotte vaas, maar zij lachte.',
    'Stagiair schrok van de harde knal van vuurwerk.',
    'Trap af gevallen met de wasmand, dochter was erbij en belde 112.',
  ],
};
