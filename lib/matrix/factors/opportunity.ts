import type { FactorText } from '../factor.ts';

export const opportunity = [
  {
    id: 'client-seems-to-want',
    direction: 'promoting',
    text: { nl: 'De cliënt lijkt het te willen', en: 'The client seems to want it' },
  },
  {
    id: 'stable-network',
    direction: 'promoting',
    text: { nl: 'Er is een stabiel netwerk', en: 'There is a stable network' },
  },
  {
    id: 'colleagues-positive',
    direction: 'promoting',
    text: { nl: 'Collega’s staan er positief tegenover', en: 'Colleagues are positive about it' },
  },
  {
    id: 'team-active',
    direction: 'promoting',
    text: {
      nl: 'Het team is er zichtbaar en bewust mee bezig',
      en: 'The team works on it consciously and visibly',
    },
  },
  {
    id: 'colleague-feedback',
    direction: 'promoting',
    text: { nl: 'Waardering en feedback van collega’s', en: 'Appreciation and feedback from colleagues' },
  },
  {
    id: 'enough-staff',
    direction: 'promoting',
    text: { nl: 'Voldoende bezetting in het team', en: 'Enough staff in the team' },
  },
  {
    id: 'team-open-to-change',
    direction: 'promoting',
    text: { nl: 'Het team staat open voor verandering', en: 'The team is open to change' },
  },
  {
    id: 'team-leader-involved',
    direction: 'promoting',
    text: {
      nl: 'Een betrokken teamleider die er positief over is',
      en: 'A team leader who is positive and involved',
    },
  },
  {
    id: 'champions-in-team',
    direction: 'promoting',
    text: { nl: 'Aanjagers in het eigen team', en: "Champions in one's own team" },
  },
  {
    id: 'organisation-mindset',
    direction: 'promoting',
    text: { nl: 'Het leeft in de hele organisatie', en: 'A mindset throughout the organisation' },
  },
  {
    id: 'tailored-training',
    direction: 'promoting',
    text: { nl: 'Scholing op maat', en: 'Tailored training' },
  },
  {
    id: 'coordinator',
    direction: 'promoting',
    text: {
      nl: 'Een projectleider of aandachtsfunctionaris',
      en: 'A project lead or designated coordinator',
    },
  },
  {
    id: 'skilled-coach',
    direction: 'promoting',
    text: { nl: 'Een deskundige, enthousiaste coach', en: 'A skilled, enthusiastic coach' },
  },
  {
    id: 'on-the-job-coaching',
    direction: 'promoting',
    text: { nl: 'Coaching on-the-job en supervisie', en: 'On-the-job coaching and supervision' },
  },
  {
    id: 'unstable-network',
    direction: 'hindering',
    text: { nl: 'Een instabiel netwerk', en: 'An unstable network' },
  },
  {
    id: 'burnt-bridges',
    direction: 'hindering',
    text: { nl: 'De cliënt heeft veel deuren achter zich dichtgedaan', en: 'The client has burnt bridges' },
  },
  {
    id: 'damage-done',
    direction: 'hindering',
    text: {
      nl: 'De cliënt heeft in het (oude) netwerk schade aangericht',
      en: 'The client did damage in the (old) network',
    },
  },
  {
    id: 'client-shame',
    direction: 'hindering',
    text: { nl: 'De cliënt schaamt zich', en: 'The client is ashamed' },
  },
  {
    id: 'client-distrust',
    direction: 'hindering',
    text: { nl: 'De cliënt is wantrouwend', en: 'The client is distrustful' },
  },
  {
    id: 'few-stable-people',
    direction: 'hindering',
    text: {
      nl: 'Er zijn weinig stabiele mensen om de cliënt heen',
      en: 'Few stable people around the client',
    },
  },
  {
    id: 'cannot-fall-back',
    direction: 'hindering',
    text: {
      nl: 'De cliënt kan niet op het netwerk terugvallen',
      en: 'The client cannot fall back on the network',
    },
  },
  {
    id: 'reluctant-to-ask',
    direction: 'hindering',
    text: {
      nl: 'De cliënt vindt het lastig om hulp te vragen',
      en: 'The client finds it hard to ask for help',
    },
  },
  {
    id: 'network-shame',
    direction: 'hindering',
    text: { nl: 'Het netwerk schaamt zich', en: 'The network is ashamed' },
  },
  {
    id: 'network-leans',
    direction: 'hindering',
    text: { nl: 'Het netwerk leunt zwaar op de cliënt', en: 'The network leans heavily on the client' },
  },
  {
    id: 'no-daily-room',
    direction: 'hindering',
    text: {
      nl: 'In het team is er dagelijks weinig ruimte voor',
      en: 'Little daily room for it in the team',
    },
  },
  {
    id: 'no-coordinator',
    direction: 'hindering',
    text: { nl: 'Het team heeft er geen coördinator voor', en: 'The team has no coordinator for it' },
  },
  {
    id: 'colleagues-not-at-it',
    direction: 'hindering',
    text: { nl: 'Collega’s zijn er niet mee bezig', en: 'Colleagues are not working on it' },
  },
  {
    id: 'colleagues-negative',
    direction: 'hindering',
    text: { nl: 'Collega’s staan er negatief tegenover', en: 'Colleagues are negative about it' },
  },
  {
    id: 'production-pressure',
    direction: 'hindering',
    text: {
      nl: 'Druk om instroom, doorstroom en uitstroom te halen',
      en: 'Pressure to meet intake, flow and outflow targets',
    },
  },
  {
    id: 'ad-hoc-days',
    direction: 'hindering',
    text: { nl: 'De dagen bestaan vooral uit ad-hocsituaties', en: 'Days made up of ad-hoc situations' },
  },
] as const satisfies readonly FactorText[];
