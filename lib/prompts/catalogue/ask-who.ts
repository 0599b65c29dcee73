import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const askWhoPrompts: readonly CataloguePrompt[] = [
  {
    id: 'ask-who-this-week',
    kind: 'ask-who',
    area: 'talk',
    when: {},
    asksFor: 'informal-network',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wie heeft je cliënt deze week nog meer gezien of gesproken?',
        detail:
          'In dit verslag staat nog niemand uit de eigen kring. Vaak is er wel iemand; het kwam alleen niet ter sprake. Begin klein: met gisteren, of met het laatste appje.',
        starter: 'Wie heb je deze week gezien of gesproken, buiten ons om?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: bespreekbaar maken bij cliënten',
      },
      en: {
        summary: 'Who else did your client see or speak to this week?',
        detail:
          "Nobody of the client's own circle is in this report yet. Often there is somebody; it just did not come up. Start small: with yesterday, or with the last text message.",
        starter: 'Who did you see or speak to this week, apart from us?',
        source: 'Network-oriented work at Neos (2018), section 2.2: talking about it with clients',
      },
    },
  },
  {
    id: 'ask-who-glad-to-hear',
    kind: 'ask-who',
    area: 'talk',
    when: { minWords: 60, none: ['formal-partner'] },
    asksFor: 'informal-network',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wie zou het leuk vinden om te horen hoe deze dag voor je cliënt was?',
        detail:
          'Je beschrijft veel van je cliënt zelf. Wie leeft er mee, ook van een afstand? Goed nieuws is een mooie reden om iemand weer eens te noemen.',
        starter: 'Aan wie zou je dit graag vertellen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.3: nieuwsgierig naar het leven van de cliënt',
      },
      en: {
        summary: 'Who would like to hear how this day went for your client?',
        detail:
          'You describe much of your client. Who shares in it, even from afar? Good news is a fine reason to mention somebody again.',
        starter: 'Who would you like to tell about this?',
        source: "Network-oriented work at Neos (2018), section 2.3: being curious about the client's life",
      },
    },
  },
  {
    id: 'ask-who-after-appointment',
    kind: 'ask-who',
    area: 'partners',
    when: { all: ['formal-partner'] },
    asksFor: 'informal-network',
    leadsToContact: false,
    text: {
      nl: {
        summary: "Met wie praat je cliënt na over zo'n afspraak?",
        detail:
          'De instantie staat in je verslag, de mensen thuis nog niet. Iemand die later vraagt hoe het ging, maakt verschil. Vraag wie dat bij je cliënt doet, of zou kunnen doen.',
        starter: "Wie vraagt aan jou hoe zo'n afspraak was?",
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: samenwerken met netwerkpartners',
      },
      en: {
        summary: 'With whom does your client talk over an appointment like this?',
        detail:
          'The service is in your report, the people at home are not yet. Somebody who asks later how it went makes a difference. Ask who does that for your client, or could.',
        starter: 'Who asks you how an appointment like this went?',
        source: 'Network-oriented work at Neos (2018), section 2.2: working with partners',
      },
    },
  },
  {
    id: 'ask-who-knows-place',
    kind: 'ask-who',
    area: 'talk',
    when: { all: ['transition'] },
    asksFor: 'informal-network',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Voor wie verandert er ook iets nu je cliënt van plek wisselt?',
        detail:
          'Een andere plek raakt meer mensen dan je cliënt alleen. Vraag wie er aan denkt, of wie je cliënt mist. Wie het adres hoort, bepaalt je cliënt.',
        starter: 'Wie weet dat je hier bent? Is er iemand die je mist?',
        source: 'CTI fase 1: de overgang',
      },
      en: {
        summary: 'For whom else do things change, now that your client changes places?',
        detail:
          'A new place touches more people than your client alone. Ask who is thinking of it, or who your client misses. Your client decides who may hear the address.',
        starter: 'Who knows that you are here? Is there somebody you miss?',
        source: 'CTI phase 1: the transition',
      },
    },
  },
  {
    id: 'ask-who-long-ago',
    kind: 'ask-who',
    area: 'talk',
    when: { trajectory: { weeksSinceNetworkFrom: 4 } },
    asksFor: 'informal-network',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'De kring van je cliënt kwam al een tijd niet voorbij. Wie is er nu?',
        detail:
          'In een paar weken kan er veel veranderen: een ruzie, een nieuwe buur, een geboorte. Vraag er luchtig naar. Dat kan ook tijdens het koffiezetten.',
        starter: 'We hadden het lang niet over de mensen om je heen. Hoe is het met ze?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: in elk contact aan de orde',
      },
      en: {
        summary: "Your client's circle has not come up for a while. Who is there now?",
        detail:
          'A lot can change in some weeks: a quarrel, a new neighbour, a birth. Ask about it lightly. It can be done while making coffee.',
        starter: 'We have not talked about the people around you for long. How are they?',
        source: 'Network-oriented work at Neos (2018), section 3: something for every contact',
      },
    },
  },
  {
    id: 'ask-who-before-us',
    kind: 'ask-who',
    area: 'talk',
    when: { trajectory: { phase: [1] } },
    asksFor: 'informal-network',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wie kende je cliënt al voordat jij in beeld kwam?',
        detail:
          'In het begin hoor je vooral wat niet lukte. De mensen van daarvoor weten wat goed ging. Laat je cliënt over één van hen vertellen.',
        starter: 'Wie kent jou al lang? Wat zou die over jou vertellen?',
        source: 'CTI fase 1: de overgang',
      },
      en: {
        summary: 'Who knew your client before you came along?',
        detail:
          'At the start you mostly hear what did not work. The people from before know what went well. Let your client tell you about one of them.',
        starter: 'Who has known you for long? What would that person say about you?',
        source: 'CTI phase 1: the transition',
      },
    },
  },
  {
    id: 'ask-who-to-ring',
    kind: 'ask-who',
    area: 'talk',
    when: { trajectory: { phase: [3] } },
    asksFor: 'informal-network',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wie belt je cliënt straks als er iets is en jij weg bent?',
        detail:
          'Het einde van je begeleiding komt in zicht. Eén naam is al een begin. Loop samen een lastige dag na en vraag op welk moment iemand welkom is.',
        starter: 'Stel: het is zondag en het zit tegen. Wie bel je dan?',
        source: 'CTI fase 3: overdragen',
      },
      en: {
        summary: 'Who will your client ring when something comes up and you have left?',
        detail:
          'The end of your support is coming near. One name is a beginning. Go through a hard day together, and ask at which moment somebody would be welcome.',
        starter: 'Say it is Sunday and things go badly. Who do you ring?',
        source: 'CTI phase 3: transfer of care',
      },
    },
  },
];
