import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const informalTooPrompts: readonly CataloguePrompt[] = [
  {
    id: 'informal-too-beside',
    kind: 'informal-too',
    area: 'partners',
    when: {},
    asksFor: 'informal-network',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Welke eigen mensen van je cliënt kunnen hier naast staan?',
        detail:
          'De instantie doet wat die kan. Een vriend of familielid hoort andere dingen, en is er ook in het weekend. Vraag eerst wie je cliënt erbij wil, en wat die mag weten.',
        starter: "Wie zou je bij zo'n afspraak naast je willen hebben?",
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: samenwerken met netwerkpartners',
      },
      en: {
        summary: "Which people of your client's own could stand beside this?",
        detail:
          'The service does its part. A friend or relative hears other things, and is there at the weekend too. First ask who your client wants there, and what that person may know.',
        starter: 'Who would you want beside you at an appointment like this?',
        source: 'Network-oriented work at Neos (2018), section 2.2: working with partners',
      },
    },
  },
  {
    id: 'informal-too-empty-chair',
    kind: 'informal-too',
    area: 'meeting',
    when: { ties: { formalAtLeast: 2 } },
    asksFor: 'informal-network',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Iedereen in dit overleg wordt betaald. Voor wie zet je cliënt een stoel bij?',
        detail:
          'Beroepskrachten wisselen, naasten blijven. Eén eigen persoon aan tafel verandert waar het over gaat. Vraag eerst of je cliënt dat wil, en laat je cliënt zelf uitnodigen.',
        starter: 'De volgende keer mag er iemand van jou bij zijn. Wie zou je meenemen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: samenwerken met netwerkpartners',
      },
      en: {
        summary: 'Everybody in this consultation is paid. For whom would your client add a chair?',
        detail:
          "Professionals change, close ones stay. One person of one's own at the table changes what it is about. First ask whether your client wants that, and let your client do the inviting.",
        starter: 'Next time somebody of yours may be there. Who would you bring?',
        source: 'Network-oriented work at Neos (2018), section 2.2: working with partners',
      },
    },
  },
  {
    id: 'informal-too-moving-news',
    kind: 'informal-too',
    area: 'partners',
    when: { all: ['transition'] },
    asksFor: 'informal-network',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'De instanties weten van de overgang. Wie van buiten de zorg ook?',
        detail:
          'Een overdracht tussen instanties is snel geregeld. Dat een vriend weet waar je cliënt slaapt, telt minstens zo veel. Vraag eerst wie het adres mag hebben.',
        starter: 'Wie wil je zelf vertellen dat je verhuist? En wie liever niet?',
        source: 'CTI fase 1: de overgang',
      },
      en: {
        summary: 'The services know about the transition. Who outside care does too?',
        detail:
          'A transfer between services is soon arranged. That a friend knows where your client sleeps counts at least as much. First ask who may have the address.',
        starter: 'Who do you want to tell yourself that you are moving? And who rather not?',
        source: 'CTI phase 1: the transition',
      },
    },
  },
  {
    id: 'informal-too-after-hours',
    kind: 'informal-too',
    area: 'partners',
    when: { trajectory: { phase: [2, 3] } },
    asksFor: 'informal-network',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wat van deze instantie kan straks ook een bekende doen?',
        detail:
          'Hulp stopt om vijf uur, en op een dag helemaal. Zoek één stukje dat in gewoon contact past: herinneren, meelezen, even bellen. Vraag eerst of je cliënt dat wil.',
        starter: 'Wat zou je later liever met een bekende doen dan met een instantie?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: samenwerken met netwerkpartners',
      },
      en: {
        summary: 'Which part of this could somebody familiar do later on?',
        detail:
          'Help stops at five, and one day altogether. Look for one bit that fits ordinary contact: reminding, reading along, a short call. First ask whether your client wants that.',
        starter: 'What would you later rather do with somebody familiar than with a service?',
        source: 'Network-oriented work at Neos (2018), section 2.2: working with partners',
      },
    },
  },
];
