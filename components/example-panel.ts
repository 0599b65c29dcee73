import type { BroughtUp, Invited, PanelState, PromptCard } from '../lib/messaging/messages.ts';
import type { Locale, PromptText } from '../lib/prompts/prompt.ts';

/** States of the panel for the component tests: invented people, prompts that stand in no catalogue. */
export type ExampleReport = Extract<PanelState['page'], { state: 'report' }>;

export const card: PromptCard = {
  promptId: 'mend',
  kind: 'mend',
  area: 'talk',
  because: ['damaged-tie'],
  quotes: ['ziet haar moeder niet meer'],
};

const secondCard: PromptCard = {
  ...card,
  promptId: 'buddy',
  kind: 'between',
  area: 'volunteers',
  quotes: [],
};

export const safetyCard: PromptCard = {
  ...card,
  promptId: 'safe',
  kind: 'safety',
  because: [],
  quotes: ['is bang'],
};

export const report: ExampleReport = {
  state: 'report',
  reportId: '6f1f2f44-6f0e-4a57-9a4e-5a1f3f2b7c11',
  ties: [
    { word: 'zus', ring: 'family', state: 'involved' },
    { word: 'moeder', ring: 'family', state: 'damaged' },
    { word: 'buurvrouw', ring: 'friends', state: 'present' },
    { word: 'maatje', ring: 'community', state: 'proposed' },
    { word: 'huisarts', ring: 'formal', state: 'involved' },
  ],
  cards: [card, secondCard],
  ownTexts: {},
  returned: [],
  well: null,
  careful: 'no',
  saved: false,
  trajectory: { phase: 1, meetingsHeld: 1, transitionAtHand: true },
};

export function examplePanel(page: PanelState['page'] = report, locale: Locale = 'nl'): PanelState {
  return {
    layout: { side: 'right', width: 340, folded: false },
    locale,
    localeFixed: false,
    sitesFixed: false,
    page,
    canInsert: false,
    invitation: null,
    intention: null,
    memory: 'available',
  };
}

export const invitation: Invited = {
  id: '0b9d1f1c-3a54-4d0a-9a06-9c8f0f1f2a10',
  kind: 'question',
  of: 'area-talk',
  notKept: false,
};

export const intention: BroughtUp = {
  id: '5d0c6a2e-8f0b-4f43-8a3f-6f6b0d1f9c77',
  reportId: report.reportId,
  area: 'invite',
  text: 'Vragen of er iemand mee wil komen',
  notKept: false,
};

const texts: Record<string, Record<Locale, PromptText>> = {
  mend: {
    nl: {
      summary: 'Wat zou een eerste stap zijn?',
      detail: 'Klein mag.',
      starter: 'Wie mis je?',
      source: 'par. 3',
    },
    en: {
      summary: 'What would a first step be?',
      detail: 'Small will do.',
      starter: 'Who is missed?',
      source: 'par. 3',
    },
  },
  buddy: {
    nl: {
      summary: 'Past hier een maatje?',
      detail: 'Een tussenstap.',
      starter: 'Wil je dat?',
      source: 'par. 2',
    },
    en: {
      summary: 'Would a buddy fit here?',
      detail: 'A step.',
      starter: 'Would you like that?',
      source: 'par. 2',
    },
  },
  safe: {
    nl: {
      summary: 'Is contact hier veilig?',
      detail: 'Overleg eerst.',
      starter: 'Ben je veilig?',
      source: 'protocol',
    },
    en: {
      summary: 'Is contact safe here?',
      detail: 'Confer first.',
      starter: 'Are you safe?',
      source: 'protocol',
    },
  },
  well: {
    nl: { summary: 'Mooi in beeld.', detail: '', starter: '', source: '' },
    en: { summary: 'Well in view.', detail: '', starter: '', source: '' },
  },
};

export const exampleTextOf = (promptId: string): Record<Locale, PromptText> | undefined => texts[promptId];
