import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const answerDeclinesPrompts: readonly CataloguePrompt[] = [
  {
    id: 'answer-declines-beneath',
    kind: 'answer-declines',
    area: 'talk',
    when: {},
    asksFor: 'network-talk',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wat ligt er onder dit nee: schaamte, een ruzie, niemand lastig willen vallen?',
        detail:
          'Een nee geldt vaak voor één persoon of één moment. Vraag rustig wat je cliënt wil voorkomen. Houd het nee in ere, en vraag wanneer je er weer over mag beginnen.',
        starter:
          'Ik respecteer je nee. Wat wil je het liefst voorkomen? Mag ik er later nog eens naar vragen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: conclusie 1, de wens van de cliënt',
      },
      en: {
        summary: 'What lies under this no: shame, a quarrel, not wanting to bother anybody?',
        detail:
          'A no often holds for one person or one moment. Ask calmly what your client wants to prevent. Honour the no, and ask when you may bring it up again.',
        starter: 'I respect your no. What would you most like to prevent? May I ask again later?',
        source: 'Network-oriented work at Neos (2018), section 3: conclusion 1, what the client wants',
      },
    },
  },
  {
    id: 'answer-declines-for-whom',
    kind: 'answer-declines',
    area: 'talk',
    when: { all: ['network-talk'] },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Voor wie geldt dit nee, en voor wie misschien niet?',
        detail:
          'Jullie hebben het erover gehad; het nee heeft dus een verhaal. Vraag precies: welke persoon, welk onderwerp, hoelang? Vaak blijft er meer over dan je dacht.',
        starter: 'Over wie gaat je nee? Is er iemand die iets kleins wel mag weten?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 4: omgaan met weerstand',
      },
      en: {
        summary: 'For whom does this no hold, and for whom perhaps not?',
        detail:
          'You talked about it, so the no has a story. Ask precisely: which person, which subject, for how long? Often more is left than you thought.',
        starter: 'Who is your no about? Is there somebody who may know something small?',
        source: 'Network-oriented work at Neos (2018), section 4: dealing with resistance',
      },
    },
  },
  {
    id: 'answer-declines-old-pain',
    kind: 'answer-declines',
    area: 'talk',
    when: { all: ['damaged-tie'] },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wat zou je cliënt willen dat die ander begreep?',
        detail:
          'Achter dit nee zit iets wat pijn deed. Wie zich begrepen voelt, hoeft minder hard nee te zeggen. Luister vandaag alleen, zonder plan.',
        starter: 'Wat heeft je het meest gekwetst? Ik hoef er niets mee te doen, ik luister.',
        source: 'Netwerkgericht werken bij Neos (2018), par. 4: erkenning geven',
      },
      en: {
        summary: 'What would your client want the other person to understand?',
        detail:
          'Behind this no lies something that hurt. Whoever feels understood need not say no so firmly. Just listen today, without a plan.',
        starter: 'What hurt you most? I need not do anything with it; I am listening.',
        source: 'Network-oriented work at Neos (2018), section 4: giving recognition',
      },
    },
  },
  {
    id: 'answer-declines-smaller-table',
    kind: 'answer-declines',
    area: 'meeting',
    when: { all: ['network-meeting'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: "Wat maakt zo'n bijeenkomst te groot? Kan het ook met één persoon?",
        detail:
          'Een hele kring tegelijk is veel. Wandelen met één iemand telt ook. Vraag eerst of dat beter voelt. Je cliënt kiest zelf de plek en het onderwerp.',
        starter: 'Een hele groep hoeft niet. Is er één iemand met wie je het wel zou willen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: netwerkbijeenkomsten',
      },
      en: {
        summary: 'What makes such a meeting too big? Could it be one person?',
        detail:
          'A whole circle at once is a lot. A walk with one person counts too. First ask whether that feels better, and let your client choose the place and the subject.',
        starter: 'It need not be a whole group. Is there one person with whom you would want it?',
        source: 'Network-oriented work at Neos (2018), section 2.2: network meetings',
      },
    },
  },
  {
    id: 'answer-declines-ask-when',
    kind: 'answer-declines',
    area: 'talk',
    when: { all: ['transition'] },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wanneer mag je er weer naar vragen, nu er zo veel verandert?',
        detail:
          'Midden in een overgang is nee zeggen houvast. Na een paar weken ligt het vaak anders. Spreek een moment af, dan is je vraag geen druk.',
        starter: 'Nu niet, dat is duidelijk. Mag ik het weer vragen als je er een maand woont?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 4: omgaan met weerstand',
      },
      en: {
        summary: 'When may you ask again, now that so much is changing?',
        detail:
          'In the middle of a transition, saying no gives something to hold on to. After some weeks it often looks different. Agree on a moment, so that your question is no pressure.',
        starter: 'Not now, that is clear. May I ask again when you have lived there for a month?',
        source: 'Network-oriented work at Neos (2018), section 4: dealing with resistance',
      },
    },
  },
  {
    id: 'answer-declines-someone-else',
    kind: 'answer-declines',
    area: 'talk',
    when: { ties: { informalAtLeast: 2 } },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Er zijn meer mensen om je cliënt heen. Wie mag er wél dichtbij komen?',
        detail:
          'Dit nee hoeft niet voor iedereen te gelden. Laat je cliënt de mensen op volgorde leggen: wie mag het meest weten? Meer dan kijken hoeft vandaag niet.',
        starter: 'Wie mag het meest van jou weten, en wie het minst? Zullen we dat eens neerleggen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: conclusie 1, de wens van de cliënt',
      },
      en: {
        summary: 'There are more people around your client. Who may come close?',
        detail:
          'This no need not hold for everybody. Let your client put the people in order: who may know most? Looking is enough for today.',
        starter: 'Who may know most about you, and who least? Shall we lay that out?',
        source: 'Network-oriented work at Neos (2018), section 3: conclusion 1, what the client wants',
      },
    },
  },
  {
    id: 'answer-declines-may-i-say',
    kind: 'answer-declines',
    area: 'talk',
    when: { all: ['relative-involved'] },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wat mag jij wel en niet zeggen als die ander weer contact zoekt?',
        detail:
          'Je cliënt wil iemand erbuiten houden die zelf aanklopt. Samen een zin afspreken geeft rust. Zo blijf je eerlijk naar beiden en houd je je aan het nee.',
        starter: 'Als de ander belt, wat zeg ik dan? Zullen we samen één zin bedenken?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 4: meervoudige partijdigheid',
      },
      en: {
        summary: 'What may you say, and what not, when the other person calls again?',
        detail:
          'Your client wants to keep somebody out who comes knocking. Agreeing on a sentence together brings calm. So you stay honest to both, and keep to the no.',
        starter: 'If the other person rings, what shall I say? Shall we think of one sentence together?',
        source: 'Network-oriented work at Neos (2018), section 4: multi-sided partiality',
      },
    },
  },
  {
    id: 'answer-declines-only-you',
    kind: 'answer-declines',
    area: 'accompany',
    when: { any: ['took-over', 'accompanied'] },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wat maakt jou makkelijker om te vragen dan een bekende?',
        detail:
          'Jij wordt betaald, dus bij jou voelt niemand zich tot last. Vraag je cliënt wat het zou kosten om een bekende iets te vragen. Zelf eerst iets geven maakt vragen lichter.',
        starter: 'Mij vragen is makkelijk, hè? Wat maakt het bij een ander lastiger?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: conclusie 2, de hulpverlener is een passant',
      },
      en: {
        summary: 'What makes you easier to ask than somebody familiar?',
        detail:
          'You are paid, so with you nobody feels a burden. Ask your client what it would cost to ask somebody familiar. Giving something first makes asking lighter.',
        starter: "Asking me is easy, isn't it? What makes it harder with somebody else?",
        source: 'Network-oriented work at Neos (2018), section 3: conclusion 2, the professional passes by',
      },
    },
  },
];
