import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const mendPrompts: readonly CataloguePrompt[] = [
  {
    id: 'mend-is-it-wanted',
    kind: 'mend',
    area: 'talk',
    when: {},
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Zou je cliënt willen dat dit contact beter wordt?',
        detail:
          'Een breuk hoeft niet in één keer heel. Vraag eerst of je cliënt herstel wil, en hoe goed genoeg eruitziet. Soms is dat een kaart, soms alleen geen ruzie meer.',
        starter: 'Zou je willen dat het anders werd tussen jullie? Wat zou al genoeg zijn?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: beschadigde contacten herstellen',
      },
      en: {
        summary: 'Would your client like this contact to get better?',
        detail:
          'A broken tie does not have to heal at once. First ask whether your client wants to mend it, and what good enough looks like. Sometimes it is a card, sometimes just no more quarrels.',
        starter: 'Would you like things between you to change? What would be enough?',
        source: 'Network-oriented work at Neos (2018), section 3: mending damaged ties',
      },
    },
  },
  {
    id: 'mend-unsent-words',
    kind: 'mend',
    area: 'talk',
    when: { all: ['network-talk'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wat zou je cliënt die ander willen laten weten, als dat kon?',
        detail:
          'Jullie hebben het erover gehad; dat is al veel. Schrijf samen twee zinnen op, zonder verwijt. Niets gaat de deur uit: je cliënt beslist of en wanneer.',
        starter: 'Als je één ding mocht zeggen, wat dan? We schrijven het op, jij beslist wat ermee gebeurt.',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: beschadigde contacten herstellen',
      },
      en: {
        summary: 'What would your client like the other person to know, if it were possible?',
        detail:
          'You have talked about it; that is a lot. Write down two sentences together, without blame. Nothing is sent: your client decides whether and when.',
        starter:
          'If you could say one thing, what would it be? We write it down; you decide what happens to it.',
        source: 'Network-oriented work at Neos (2018), section 3: mending damaged ties',
      },
    },
  },
  {
    id: 'mend-go-between',
    kind: 'mend',
    area: 'invite',
    when: { ties: { informalAtLeast: 2 } },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie staat dicht genoeg bij allebei om een brug te zijn?',
        detail:
          'Iemand die beiden kent, kan een eerste woord overbrengen. Kies niemand die partij is. Vraag eerst of je cliënt dat wil, en wat die persoon dan mag vertellen.',
        starter: 'Is er iemand die jullie allebei goed kent? Zou je willen dat die iets doet?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 4: conflicthantering en mediation',
      },
      en: {
        summary: 'Who is close enough to both of them to be a bridge?',
        detail:
          'Somebody who knows both can carry a first word. Choose nobody who takes sides. First ask whether your client wants that, and what that person may tell.',
        starter: 'Is there somebody who knows you both well? Would you like that person to do something?',
        source: 'Network-oriented work at Neos (2018), section 4: handling conflict and mediation',
      },
    },
  },
  {
    id: 'mend-other-side',
    kind: 'mend',
    area: 'invite',
    when: { all: ['relative-involved'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Hoe ziet die ander zelf wat er tussen hen gebeurd is?',
        detail:
          'Aan elke kant van een breuk zit een verhaal. Je hoeft geen kant te kiezen om te luisteren. Vraag eerst aan je cliënt of je daarnaar mag vragen, en wat onder jullie blijft.',
        starter: 'Mag ik aan de ander vragen hoe die het ziet? Wat blijft dan tussen ons?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 4: meervoudige partijdigheid',
      },
      en: {
        summary: 'How does the other person see what happened between them?',
        detail:
          'There is a story on each side of a break. You need not choose a side to listen. First ask your client whether you may ask about it, and what stays between you.',
        starter: 'May I ask how the other person sees it? What then stays between us?',
        source: 'Network-oriented work at Neos (2018), section 4: multi-sided partiality',
      },
    },
  },
  {
    id: 'mend-too-big',
    kind: 'mend',
    area: 'talk',
    when: { all: ['client-declines'] },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wat maakt contact nu nog te groot voor je cliënt?',
        detail:
          'Nee zeggen tegen een oude pijn is ook zorgen voor jezelf. Maak het kleiner, niet sneller. Vraag wat er eerst rustig zou zijn, en laat het daar vandaag bij.',
        starter: 'Wat zou er eerst rustiger zijn, voordat je eraan wilt denken?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.3: schaamte en wantrouwen',
      },
      en: {
        summary: 'What makes contact too big a step for your client now?',
        detail:
          'Saying no to an old pain is also taking care of oneself. Make it smaller, not faster. Ask what would have to settle first, and leave it at that for today.',
        starter: 'What would have to settle first, before you want to think of it?',
        source: 'Network-oriented work at Neos (2018), section 2.3: shame and distrust',
      },
    },
  },
  {
    id: 'mend-fresh-start',
    kind: 'mend',
    area: 'talk',
    when: { all: ['transition'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Geeft deze nieuwe stap je cliënt een reden om iets te laten horen?',
        detail:
          'Nieuws maakt een eerste bericht lichter: er is iets te vertellen. Het hoeft niet over vroeger te gaan. Vraag eerst of je cliënt dit wil, en of de ander het adres mag weten.',
        starter: 'Zou je iemand willen laten weten hoe het met je gaat? Wat vertel je dan wel, en wat niet?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: beschadigde contacten herstellen',
      },
      en: {
        summary: 'Does this new step give your client a reason to send word?',
        detail:
          'News makes a first message lighter: there is something to tell. It need not be about the past. First ask whether your client wants this, and whether the other may know the new address.',
        starter: 'Would you like to let somebody know how you are? What would you tell, and what not?',
        source: 'Network-oriented work at Neos (2018), section 3: mending damaged ties',
      },
    },
  },
];
