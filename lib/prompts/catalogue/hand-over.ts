import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const handOverPrompts: readonly CataloguePrompt[] = [
  {
    id: 'hand-over-next-time',
    kind: 'hand-over',
    area: 'accompany',
    when: {},
    asksFor: 'relative-involved',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie om je cliënt heen zou dit de volgende keer kunnen doen?',
        detail:
          'Jij deed het nu, en dat hielp. Een bekende kan het vaak ook, en blijft als jij weg bent. Vraag eerst wie je cliënt dat zou gunnen, en oefen samen hoe je zoiets vraagt.',
        starter: 'De volgende keer kan er ook iemand anders helpen. Wie zou je dat willen vragen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: conclusie 2, de hulpverlener is een passant',
      },
      en: {
        summary: 'Who around your client could do this next time?',
        detail:
          'You did it now, and it helped. Somebody familiar often can do it too, and stays when you have left. First ask who your client would want for it, and practise together how to ask.',
        starter: 'Next time somebody else could help too. Who would you want to ask?',
        source: 'Network-oriented work at Neos (2018), section 3: conclusion 2, the professional passes by',
      },
    },
  },
  {
    id: 'hand-over-beside',
    kind: 'hand-over',
    area: 'accompany',
    when: { all: ['accompanied'] },
    asksFor: 'relative-involved',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie had je cliënt hier ook naast zich willen hebben?',
        detail:
          "Op zo'n afspraak is een bekend gezicht veel waard. En die persoon weet daarna ook wat er gezegd is. Vraag eerst of je cliënt dat wil, en plan het bij de volgende afspraak.",
        starter: 'Wie zou je daar de volgende keer naast je willen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: meegaan naar externe afspraken',
      },
      en: {
        summary: 'Who else would your client have liked at their side here?',
        detail:
          'At such an appointment a familiar face is worth a lot. And afterwards that person knows what was said. First ask whether your client wants that, and plan it for the next appointment.',
        starter: 'Who would you like beside you there next time?',
        source: 'Network-oriented work at Neos (2018), section 2.2: going along to outside appointments',
      },
    },
  },
  {
    id: 'hand-over-part-of-it',
    kind: 'hand-over',
    area: 'talk',
    when: { all: ['took-over'] },
    asksFor: 'relative-involved',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Welk stukje kan je cliënt zelf, met een bekende ernaast?',
        detail:
          'Iets helemaal teruggeven is groot; een stukje past vaak wel. De map pakken, het nummer draaien, de eerste zin zeggen. Vraag eerst wie er daarbij mag komen zitten.',
        starter: 'Welk deel wil jij de volgende keer doen? Wie mag er dan naast je zitten?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.3: minder overnemen',
      },
      en: {
        summary: 'Which bit can your client do, with somebody familiar alongside?',
        detail:
          'Giving it all back is big; a small part often fits. Fetching the folder, dialling the number, saying the first sentence. First ask who may come and sit there too.',
        starter: 'Which part do you want to do next time? Who may sit beside you then?',
        source: 'Network-oriented work at Neos (2018), section 2.3: taking over less',
      },
    },
  },
  {
    id: 'hand-over-to-the-named',
    kind: 'hand-over',
    area: 'accompany',
    when: { all: ['informal-network'], ties: { informalAtLeast: 1 } },
    asksFor: 'relative-involved',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Zou de persoon uit je verslag dit een keer willen doen?',
        detail:
          'Je noemt al iemand. Wie helpt, hoort erbij; zeker met een klein en duidelijk klusje. Vraag eerst aan je cliënt of je dit samen mag voorstellen.',
        starter: 'Je noemde net iemand. Zou je die hiervoor willen vragen? Zullen we oefenen hoe?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: meegaan naar externe afspraken',
      },
      en: {
        summary: 'Would the person in your report like to do this some time?',
        detail:
          'You mention somebody already. Helping is also a way to belong, with a small and clear job above all. First ask your client whether you may suggest it together.',
        starter: 'You mentioned somebody just now. Would you want to ask that person? Shall we practise how?',
        source: 'Network-oriented work at Neos (2018), section 2.2: going along to outside appointments',
      },
    },
  },
  {
    id: 'hand-over-phone-mate',
    kind: 'hand-over',
    area: 'partners',
    when: { all: ['took-over', 'formal-partner'], none: ['informal-network'] },
    asksFor: 'relative-involved',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie zit er naast je cliënt als er weer een instantie gebeld wordt?',
        detail:
          'Bellen met een instantie is spannend, en met twee al minder. Die ander hoeft niets te weten, alleen mee te luisteren. Vraag eerst of je cliënt dat wil, en wie.',
        starter: "Bellen is met z'n tweeën makkelijker. Wie zou je daarbij willen hebben?",
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.3: moeite om hulp te vragen',
      },
      en: {
        summary: 'Who sits beside your client when a service is to be phoned again?',
        detail:
          'Phoning a service is nerve-racking, and less so with two. The other person need not know anything, only listen along. First ask whether your client wants that, and who.',
        starter: 'Phoning is easier with two. Who would you want there?',
        source: 'Network-oriented work at Neos (2018), section 2.3: finding it hard to ask for help',
      },
    },
  },
  {
    id: 'hand-over-last-phase',
    kind: 'hand-over',
    area: 'accompany',
    when: { trajectory: { phase: [3] } },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Bij wie komt deze klus te liggen als jij straks weg bent?',
        detail:
          'Je draagt nu over, dus elke klus telt. Eén keer voordoen, één keer samen, en dan loslaten. Vraag eerst wie je cliënt hiervoor vertrouwt.',
        starter: 'Dit deed ik tot nu toe. Wie zou het van mij mogen overnemen?',
        source: 'CTI fase 3: overdragen',
      },
      en: {
        summary: 'With whom will this job rest once you have left?',
        detail:
          'You are handing over now, so each job counts. Show it once, do it together once, then let go. First ask who your client trusts with it.',
        starter: 'I did this until now. Who may take it over from me?',
        source: 'CTI phase 3: transfer of care',
      },
    },
  },
  {
    id: 'hand-over-moving-hands',
    kind: 'hand-over',
    area: 'accompany',
    when: { all: ['transition'] },
    asksFor: 'relative-involved',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie zou er graag een handje helpen bij deze overgang?',
        detail:
          'Tillen, schilderen of meerijden vragen mensen makkelijker dan praten. En wie meehielp, komt nog eens kijken. Vraag eerst wie je cliënt op de nieuwe plek wil zien.',
        starter: 'Wie zou jij willen vragen om te helpen sjouwen? En wie voor de koffie daarna?',
        source: 'CTI fase 1: de overgang',
      },
      en: {
        summary: 'Who would gladly lend a hand with this transition?',
        detail:
          'Carrying, painting or driving is easier to ask for than talking. And whoever helped comes to see again. First ask who your client wants to see in the new place.',
        starter: 'Who would you ask to help carry things? And who for coffee afterwards?',
        source: 'CTI phase 1: the transition',
      },
    },
  },
  {
    id: 'hand-over-step-back',
    kind: 'hand-over',
    area: 'accompany',
    when: { all: ['relative-involved'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Welke stap van jou kan iemand uit de kring de volgende keer doen?',
        detail:
          'Er doet al iemand mee; dan kun jij een stoel opschuiven. Spreek één ding af dat klein is en af kan. Vraag eerst of je cliënt dat wil, en pas dan die ander.',
        starter: 'Er is nu iemand bij. Wat zou die de volgende keer kunnen doen in plaats van ik?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: conclusie 2, de hulpverlener is een passant',
      },
      en: {
        summary: 'Which of your steps could the other person do next time?',
        detail:
          'Somebody takes part already; then you can move up a chair. Agree on one thing that is small and can be finished. First ask whether your client wants that, and only then the other person.',
        starter: 'Somebody is with us now. What could that person do next time instead of me?',
        source: 'Network-oriented work at Neos (2018), section 3: conclusion 2, the professional passes by',
      },
    },
  },
  {
    id: 'hand-over-to-volunteer',
    kind: 'hand-over',
    area: 'volunteers',
    when: { all: ['volunteer'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Zou dit iets zijn om samen met de vrijwilliger te doen?',
        detail:
          'Een vrijwilliger heeft vaak meer tijd dan jij, en geen dossier. Spreek goed af wat wel en niet de bedoeling is. Vraag eerst of je cliënt het prettig vindt.',
        starter: 'Zou je dit een keer met de vrijwilliger willen doen? Wat mag die dan weten?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: vrijwilligers en maatjes',
      },
      en: {
        summary: 'Could this be something to do together with the volunteer?',
        detail:
          'A volunteer often has more time than you, and no file. Agree well on what is and is not intended. First ask whether your client feels good about it.',
        starter: 'Would you like to do this with the volunteer some time? What may that person know?',
        source: 'Network-oriented work at Neos (2018), section 2.2: volunteers and buddies',
      },
    },
  },
];
