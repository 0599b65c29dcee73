import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const safetyPrompts: readonly CataloguePrompt[] = [
  {
    id: 'safety-first',
    kind: 'safety',
    area: 'talk',
    when: {},
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Is contact hier veilig? En wie mag hiervan weten?',
        detail:
          'Je verslag noemt iets wat op gevaar kan wijzen. Veiligheid gaat voor alles. Volg het veiligheidsprotocol van je organisatie en overleg met je aandachtsfunctionaris.',
        starter: 'Ik wil eerst weten of je veilig bent. Wie mag weten wat er speelt, en wie niet?',
        source: 'Veiligheidsprotocol en meldcode van je eigen organisatie',
      },
      en: {
        summary: 'Is contact safe here? And who may know about this?',
        detail:
          "Your report mentions something that may point to danger. Safety comes before everything. Follow your organisation's safety protocol and consult the colleague appointed for it.",
        starter: 'First I want to know whether you are safe. Who may know what is going on, and who not?',
        source: 'Safety protocol and reporting code of your own organisation',
      },
    },
  },
  {
    id: 'safety-address',
    kind: 'safety',
    area: 'talk',
    when: { all: ['transition'] },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Is de nieuwe plek veilig, en wie mag het adres weten?',
        detail:
          'Rond een overgang lekt een adres snel: via post, een app, een kennis. Loop dat samen na volgens het veiligheidsprotocol van je organisatie. Contact komt pas als het veilig is.',
        starter: 'Wie mag weten waar je bent? Zullen we nalopen waar je adres nog staat?',
        source: 'Veiligheidsprotocol en meldcode van je eigen organisatie',
      },
      en: {
        summary: 'Is the new place safe, and who may know the address?',
        detail:
          "Around a transition an address leaks easily: by post, an app, an acquaintance. Go through that together by your organisation's safety protocol. Contact comes only once it is safe.",
        starter: 'Who may know where you are? Shall we check where your address can still be seen?',
        source: 'Safety protocol and reporting code of your own organisation',
      },
    },
  },
  {
    id: 'safety-reaching-out',
    kind: 'safety',
    area: 'talk',
    when: { all: ['relative-involved'] },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wat mag er gezegd worden als er gebeld of gevraagd wordt?',
        detail:
          'Er is contact geweest, en er kan gevaar zijn. Geef niets door voordat duidelijk is wat veilig is. Volg het veiligheidsprotocol van je organisatie en overleg met een collega.',
        starter: 'Als er iemand naar je vraagt, wat mogen wij dan zeggen?',
        source: 'Veiligheidsprotocol en meldcode van je eigen organisatie',
      },
      en: {
        summary: 'What may be said when somebody calls or asks?',
        detail:
          "There has been contact, and there may be danger. Pass nothing on before it is clear what is safe. Follow your organisation's safety protocol and consult a colleague.",
        starter: 'If somebody asks for you, what may we say?',
        source: 'Safety protocol and reporting code of your own organisation',
      },
    },
  },
  {
    id: 'safety-under-the-no',
    kind: 'safety',
    area: 'talk',
    when: { all: ['client-declines'] },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Kan dit nee over veiligheid gaan? Wie mag dit niet weten?',
        detail:
          'Niet willen kan hier beschermen zijn. Houd je aan het nee en zoek niemand op. Kijk in het veiligheidsprotocol van je organisatie wat nu nodig is.',
        starter: 'Ik houd me aan je nee. Wie mag hier niets van weten?',
        source: 'Veiligheidsprotocol en meldcode van je eigen organisatie',
      },
      en: {
        summary: 'Could this no be about safety? Who may not know about this?',
        detail:
          "Not wanting it may be protection here. Keep to the no and approach nobody. See in your organisation's safety protocol what is needed now.",
        starter: 'I will keep to your no. Who may know nothing of this?',
        source: 'Safety protocol and reporting code of your own organisation',
      },
    },
  },
  {
    id: 'safety-before-meeting',
    kind: 'safety',
    area: 'talk',
    when: { all: ['network-meeting'] },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Is het veilig, voordat er mensen bij elkaar komen?',
        detail:
          'Je verslag noemt mogelijk gevaar én een bijeenkomst. Zet die stil tot duidelijk is wie veilig is. Volg het veiligheidsprotocol van je organisatie en overleg met je aandachtsfunctionaris.',
        starter: 'We wachten met de bijeenkomst. Wie mag weten waarom, en wie niet?',
        source: 'Veiligheidsprotocol en meldcode van je eigen organisatie',
      },
      en: {
        summary: 'Is it safe, before people come together?',
        detail:
          "Your report mentions possible danger and a meeting. Put it on hold until it is clear who is safe. Follow your organisation's safety protocol and consult the colleague appointed for it.",
        starter: 'We wait with the meeting. Who may know why, and who not?',
        source: 'Safety protocol and reporting code of your own organisation',
      },
    },
  },
];
