import type { FactorId } from '../../../../lib/matrix/factors.ts';

/** Stands for the factor that the coders added themselves. */
export const ownFactor = 'own';
type Found = readonly (FactorId | typeof ownFactor)[];

/** What somebody wrote, and what two coders found in it; the second found the same where nothing else is said. */
export type FictionalAnswer = { text: string; first: Found; second?: Found };

const said = (text: string, first: Found, second?: Found): FictionalAnswer => ({
  ...{ text, first },
  ...(second && { second }),
});

/** To 'what hinders you, and is not on the list yet?': five for each session, by team and then by time. */
export const openAnswers: readonly FictionalAnswer[] = [
  said('Er is geen bus naar de familie. Samen heen gaan lukt bijna nooit.', [ownFactor]),
  said(
    'Ik doe het liever zelf, dan weet ik dat het klaar is.',
    ['takes-over', 'keeps-control'],
    ['keeps-control'],
  ),
  said('Elke dag is er wel iets wat voorgaat.', ['ad-hoc-days'], ['no-daily-room']),
  said('Cliënten zeggen dat ze niemand hebben.', ['few-stable-people']),
  said('Ik weet niet hoe ik zo’n gesprek begin.', ['too-little-knowledge']),

  said('Voor een bezoek is reisgeld nodig, en dat is er niet.', [ownFactor]),
  said('Na ruzie wil niemand als eerste bellen.', ['damage-done'], ['damage-done', 'burnt-bridges']),
  said('De post en de schulden gaan altijd voor.', ['other-areas-first']),
  said('Een moeder zei: waarom vragen jullie het nu pas?', []),
  said('Op drukke dagen vergeet ik het gewoon.', ['ad-hoc-days']),

  said('Wie ver weg woont, komt niet langs. De reis is te duur.', [ownFactor]),
  said(
    'Iedereen belt ons. Rust om te plannen is er niet.',
    ['ad-hoc-days', 'no-daily-room'],
    ['ad-hoc-days'],
  ),
  said('De cliënt schaamt zich voor de opvang.', ['client-shame']),
  said('Familie leunt ook op de cliënt, dat zie je niet meteen.', ['network-leans']),
  said('Nieuwe collega’s weten niet dat we dit doen.', ['colleagues-not-at-it']),

  said('Wat we op de training leerden, is na een maand weg.', ['training-fades']),
  said('Er is niemand die het bijhoudt.', ['no-coordinator']),
  said('Uitstroom telt, de rest is extra.', ['production-pressure']),
  said('De cliënt vertrouwt niemand meer.', ['client-distrust']),
  said('Sommigen vinden dit niet ons werk.', ['colleagues-negative'], ['colleagues-negative', 'caring-for']),

  said('Ik regel het snel zelf, dat scheelt een week.', ['takes-over']),
  said('De wachtlijst maakt dat je haast hebt.', ['production-pressure']),
  said('Een broer wilde wel, maar wist niet wat hij mocht doen.', [], ['too-little-knowledge']),
  said('Zonder auto kom je niet bij die zus.', [ownFactor]),
  said(
    'Vragen om hulp vindt bijna iedereen moeilijk.',
    ['reluctant-to-ask'],
    ['reluctant-to-ask', 'own-help-seeking'],
  ),

  said('Drie plekken doorstroom deze maand, dan lukt de rest niet.', ['production-pressure']),
  said('De gemeente wil snel resultaat zien.', ['production-pressure']),
  said('De oude vrienden gebruiken nog. Die wil je er niet bij.', ['unstable-network']),
  said('Sinds de coach meeloopt, praten we er wel over.', [], []),
  said('Het netwerk schaamt zich ook, dat vergeten we.', ['network-shame']),

  said('We hebben er geen tijd voor in het overleg.', ['no-daily-room']),
  said('Ik ben al zo lang haar vaste persoon.', ['wants-to-matter']),
  said('Er is geen plek om rustig samen te zitten.', [], ['no-daily-room']),
  said(
    'De cliënt kan op niemand terugvallen.',
    ['cannot-fall-back'],
    ['cannot-fall-back', 'few-stable-people'],
  ),
  said('Wij weten het beter dan de familie, denken we.', ['little-trust-in-network']),

  said('Hoe ga ik om met iemand die boos binnenkomt?', ['shame-distrust-hard'], ['too-little-knowledge']),
  said('De reis naar de andere kant van de stad kost een halve dag.', [ownFactor]),
  said('Ik vraag zelf ook niet snel om hulp.', ['own-help-seeking']),
  said('Het mislukte één keer, daarna durfde ik niet meer.', []),
  said('De bruggen zijn echt verbrand.', ['burnt-bridges'], ['burnt-bridges', 'damage-done']),

  said('Cliënten denken dat wij alles doorvertellen.', ['client-distrust']),
  said('Na de verhuizing valt iedereen weg.', ['cannot-fall-back']),
  said('Met meer durf komt er meer los, merken we.', [], []),
  said(
    'Twee collega’s zijn ziek, dus het blijft bij brandjes blussen.',
    ['ad-hoc-days'],
    ['ad-hoc-days', 'no-daily-room'],
  ),
  said('Een vrijwilliger erbij kost ook weer begeleiding.', ['no-coordinator']),
];
