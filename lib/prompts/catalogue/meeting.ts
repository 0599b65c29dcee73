import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const meetingPrompts: readonly CataloguePrompt[] = [
  {
    id: 'meeting-purpose',
    kind: 'meeting',
    area: 'meeting',
    when: {},
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wat wil je cliënt dat er na een bijeenkomst anders is?',
        detail:
          'Een goede bijeenkomst begint bij de vraag van je cliënt. Vraag eerst wie erbij mag zijn, en wat niet op tafel komt. De rest is koffie en tijd.',
        starter: 'Wat wil jij eruit halen? Wie wil je erbij, en waar hebben we het niet over?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: netwerkbijeenkomsten',
      },
      en: {
        summary: 'What does your client want to be different after a meeting?',
        detail:
          "A good meeting starts from your client's own question. First ask who may be there, and what stays off the table. The rest is coffee and time.",
        starter: 'What do you want to get out of it? Who do you want there, and what do we leave out?',
        source: 'Network-oriented work at Neos (2018), section 2.2: network meetings',
      },
    },
  },
  {
    id: 'meeting-afterwards',
    kind: 'meeting',
    area: 'meeting',
    when: { all: ['network-meeting'], meetingHeld: true },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie doet wat na deze bijeenkomst, en wanneer kijken jullie terug?',
        detail:
          'De week erna beslist of een afspraak gaat leven. Loop samen de taken na en vraag hoe het voelde. Vraag eerst of je cliënt zelf wil rondbellen, of met jou erbij.',
        starter: 'Hoe kijk je terug op de bijeenkomst? Wie wil je deze week even spreken?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: netwerkbijeenkomsten',
      },
      en: {
        summary: 'Who does what after this meeting, and when will you look back?',
        detail:
          'The week after decides whether an agreement comes to life. Go through the tasks together and ask how it felt. First ask whether your client wants to ring round alone, or with you.',
        starter: 'How do you look back on the meeting? Who do you want to speak to this week?',
        source: 'Network-oriented work at Neos (2018), section 2.2: network meetings',
      },
    },
  },
  {
    id: 'meeting-own-invitation',
    kind: 'meeting',
    area: 'meeting',
    when: { all: ['network-meeting'], meetingHeld: false },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Hoe nodigt je cliënt de mensen zelf uit?',
        detail:
          'Een uitnodiging van je cliënt weegt meer dan een van jou. Een appje is genoeg, met waarom en hoe lang. Vraag eerst wie wel en wie niet, en lees samen mee.',
        starter: 'Wat zet jij in de uitnodiging? Zullen we samen de eerste zin bedenken?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: netwerkbijeenkomsten',
      },
      en: {
        summary: 'How will your client invite the people personally?',
        detail:
          'An invitation from your client weighs more than one from you. A text message is enough, with why and how long. First ask who and who not, and read it over together.',
        starter: 'What will you put in the invitation? Shall we think of the first sentence together?',
        source: 'Network-oriented work at Neos (2018), section 2.2: network meetings',
      },
    },
  },
  {
    id: 'meeting-when-it-chafes',
    kind: 'meeting',
    area: 'meeting',
    when: { all: ['network-meeting', 'damaged-tie'], meetingHeld: false },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wat spreken jullie af voor als het schuurt aan tafel?',
        detail:
          'Waar oud zeer zit, helpt een afspraak vooraf: een pauzewoord, een vaste volgorde, iemand die leidt. Vraag eerst of je cliënt dit aandurft, en met wie liever apart.',
        starter: 'Wat doen we als het spannend wordt? Welk teken geef jij me dan?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 4: conflicthantering en mediation',
      },
      en: {
        summary: 'What do you agree on for when it gets tense at the table?',
        detail:
          'Where there is old hurt, agreeing beforehand helps: a word for a break, a fixed order, somebody to lead. First ask whether your client dares, and who to meet apart.',
        starter: 'What do we do when it gets tense? Which sign will you give me?',
        source: 'Network-oriented work at Neos (2018), section 4: handling conflict and mediation',
      },
    },
  },
  {
    id: 'meeting-bring-together',
    kind: 'meeting',
    area: 'meeting',
    when: { none: ['network-meeting'], ties: { informalAtLeast: 2 } },
    asksFor: 'network-meeting',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Zouden deze mensen een keer samen om tafel kunnen?',
        detail:
          'Je noemt meer mensen die elk iets doen. Samen aan tafel horen ze het van elkaar, en niet via jou. Vraag eerst of je cliënt dat wil, en op welke plek.',
        starter: 'Zou je deze mensen eens samen willen hebben? Waar zou jij je prettig voelen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: netwerkbijeenkomsten',
      },
      en: {
        summary: 'Could these people sit round a table together some time?',
        detail:
          'You mention several people who each do something. At one table they hear it from each other, not through you. First ask whether your client wants that, and in which place.',
        starter: 'Would you like to have these people together some time? Where would you feel at ease?',
        source: 'Network-oriented work at Neos (2018), section 2.2: network meetings',
      },
    },
  },
  {
    id: 'meeting-first-of-three',
    kind: 'meeting',
    area: 'meeting',
    when: { none: ['network-meeting'], trajectory: { meetingsBelow: 1, phase: [1, 2] } },
    asksFor: 'network-meeting',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Er was nog geen netwerkbijeenkomst. Met wie zou je klein kunnen beginnen?',
        detail:
          'CTI gaat uit van drie keer samenkomen in een traject. De eerste mag klein zijn: je cliënt, één naaste en jij. Vraag eerst of je cliënt dat wil.',
        starter: "Zullen we één keer met z'n drieën praten? Wie zou jij erbij willen?",
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2; CTI: minstens drie bijeenkomsten',
      },
      en: {
        summary: 'There was no network meeting yet. With whom could you start small?',
        detail:
          'CTI counts on coming together three times in a trajectory. The first may be small: your client, one close person and you. First ask whether your client wants that.',
        starter: 'Shall we talk once with the three of us? Who would you like there?',
        source: 'Network-oriented work at Neos (2018), section 2.2; CTI: at least three meetings',
      },
    },
  },
  {
    id: 'meeting-last',
    kind: 'meeting',
    area: 'meeting',
    when: { trajectory: { phase: [3] } },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wat spreekt de kring af voor als jij er niet meer bij bent?',
        detail:
          'De laatste bijeenkomst is van hen. Wie belt wie als het minder gaat, en wie merkt het als eerste? Vraag eerst of je cliënt zelf het gesprek wil openen.',
        starter: 'Wie mag het zeggen als het minder met je gaat? Wat wil je dat die dan doet?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2; CTI: minstens drie bijeenkomsten',
      },
      en: {
        summary: 'What does the circle agree on for when you are no longer there?',
        detail:
          'The last meeting is theirs. Who rings who when things go worse, and who notices first? First ask whether your client wants to open the talk.',
        starter: 'Who may say so when you are doing less well? What do you want that person to do?',
        source: 'Network-oriented work at Neos (2018), section 2.2; CTI: at least three meetings',
      },
    },
  },
  {
    id: 'meeting-clients-voice',
    kind: 'meeting',
    area: 'meeting',
    when: { all: ['network-meeting', 'formal-partner'], meetingHeld: false },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Hoe hoor je aan deze tafel vooral je cliënt en de naasten?',
        detail:
          'Met instanties aan tafel gaat het snel over regels. Laat je cliënt openen, en de naasten als tweede. Vraag eerst wat je cliënt zelf wil zeggen, en wie er anders voor spreekt.',
        starter: 'Wat wil jij als eerste zeggen? En wat mag een naaste namens jou vertellen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: netwerkbijeenkomsten',
      },
      en: {
        summary: 'At this table, how do you hear your client and the close ones most?',
        detail:
          'With services at the table it soon turns to rules. Let your client open, and the close ones come second. First ask what your client wants to say, and who speaks otherwise.',
        starter: 'What do you want to say first? And what may somebody close tell on your behalf?',
        source: 'Network-oriented work at Neos (2018), section 2.2: network meetings',
      },
    },
  },
];
