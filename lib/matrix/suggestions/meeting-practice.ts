import type { SuggestionData } from './suggestion.ts';

/** Practising network meetings: CTI asks for three in a trajectory, and few professionals hold them (par. 2.2). */
export const meetingPractice: readonly SuggestionData[] = [
  {
    id: 'rehearse-a-meeting',
    area: 'meeting',
    effort: 'small',
    starter: 'team',
    answers: ['keeps-control', 'too-little-knowledge', 'unstable-network'],
    source: 'Neos (2018), par. 2.2 en 4',
    text: {
      nl: {
        title: 'Een netwerkbijeenkomst droog oefenen',
        how: 'Speel de eerste tien minuten met collega’s. Laat het ook eens uit de hand lopen, en zet het stil. Wat zeg je dan? Ieder probeert een zin.',
        first: 'Reserveer een half uur. Schrijf vier rollen op kaartjes.',
      },
      en: {
        title: 'Rehearsing a network meeting',
        how: 'Play the first ten minutes with colleagues. Let it get out of hand for once, and stop it. What do you say then? Each tries a sentence.',
        first: 'Set aside half an hour. Write four roles on cards.',
      },
    },
  },
  {
    id: 'lead-it-in-pairs',
    area: 'meeting',
    effort: 'medium',
    starter: 'professional',
    answers: ['unstable-network', 'damage-done', 'too-little-knowledge'],
    leadsToContact: true,
    source: 'Neos (2018), par. 2.2 en 4',
    text: {
      nl: {
        title: 'Leid de eerste bijeenkomst met z’n tweeën',
        how: 'De een leidt het gesprek, de ander let op hoe iedereen erbij zit. Je cliënt beslist wie er komt. Is contact veilig voor iedereen? Kijk dat eerst na.',
        first: 'Vraag een collega die het eens deed. Zoek samen één cliënt die wil.',
      },
      en: {
        title: 'Lead the first meeting as a pair',
        how: 'One leads the conversation, the other watches how everybody is doing. Your client decides who comes. First check that contact is safe for everybody.',
        first: 'Ask a colleague who has done it once. Together look for one client who wants it.',
      },
    },
  },
  {
    id: 'prepare-with-the-client',
    area: 'meeting',
    effort: 'small',
    starter: 'professional',
    answers: ['reluctant-to-ask', 'client-shame', 'client-distrust', 'network-shame'],
    leadsToContact: true,
    source: 'Krachtwerk; Neos (2018), par. 2.2',
    text: {
      nl: {
        title: 'Laat de cliënt de uitnodiging schrijven',
        how: 'Wie komt, waar zit ieder, wat blijft ongezegd? Je cliënt beslist dat vooraf, en of contact veilig is. Oefen samen de eerste zin.',
        first: 'Maak met één cliënt een uitnodiging van drie zinnen.',
      },
      en: {
        title: 'Let the client write the invitation',
        how: 'Who comes, where does each sit, what stays unsaid? Your client decides that beforehand, and whether contact is safe. Practise the first sentence together.',
        first: 'With one client, make an invitation of three sentences.',
      },
    },
  },
  {
    id: 'start-at-the-kitchen-table',
    area: 'meeting',
    effort: 'small',
    starter: 'professional',
    answers: ['no-daily-room', 'ad-hoc-days', 'unstable-network', 'few-stable-people'],
    leadsToContact: true,
    source: 'Neos (2018), par. 2.2',
    text: {
      nl: {
        title: 'Begin klein, aan de keukentafel',
        how: 'Drie mensen en een half uur zijn al een bijeenkomst. Plan dat vast aan een afspraak die er al staat. Je cliënt beslist wie, en contact is eerst veilig.',
        first: 'Kies één huisbezoek van deze maand. Vraag je cliënt wie mag aanschuiven.',
      },
      en: {
        title: 'Begin small, at the kitchen table',
        how: 'Three people and half an hour are a meeting already. Tie it to an appointment that is there anyway. Your client decides who, and contact is safe first.',
        first: 'Choose one home visit of this month. Ask your client who may join.',
      },
    },
  },
  {
    id: 'share-the-load',
    area: 'meeting',
    effort: 'medium',
    starter: 'professional',
    answers: ['network-leans', 'network-shame', 'cannot-fall-back'],
    leadsToContact: true,
    source: 'Neos (2018), par. 3 en 4',
    text: {
      nl: {
        title: 'Leg samen op tafel wat ieder draagt',
        how: 'Vraag elke naaste wat lukt, en wat te veel is. Verdeel daarna opnieuw, ook wat je cliënt doet. Je cliënt beslist wie erbij is, en of contact veilig is.',
        first: 'Maak met één cliënt een lijstje: wie doet wat, en voor wie is het veel?',
      },
      en: {
        title: 'Put on the table what each one carries',
        how: 'Ask each person what works, and what is too much. Then divide anew, also what your client does. Your client decides who is there, and whether contact is safe.',
        first: 'With one client, make a list: who does what, and for whom is it a lot?',
      },
    },
  },
];
