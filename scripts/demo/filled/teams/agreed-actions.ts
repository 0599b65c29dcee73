import type { Action } from '../../../../lib/matrix/actions/action.ts';
import type { FactorId } from '../../../../lib/matrix/factors.ts';

/** What a fictional team agreed at one of its sessions, and what came of it. */
export type AgreedAction = Pick<Action, 'suggestion' | 'text' | 'who' | 'state' | 'outcome'> & {
  team: number;
  /** At which of its sessions: 0 is the first. */
  meeting: number;
  factor: FactorId;
  /** After so many days they look at it. */
  days: number | null;
};

const open = { state: 'open', outcome: '' } as const;

export const agreedActions: readonly AgreedAction[] = [
  {
    ...{ team: 0, meeting: 0, factor: 'takes-over', suggestion: 'one-step-back', days: 60 },
    ...{ text: 'Bij elke afspraak eerst vragen wie er mee kan.', who: 'het hele team' },
    ...{ state: 'done', outcome: 'Bij vier cliënten ging een zus, buurman of vriend mee.' },
  },
  {
    ...{ team: 0, meeting: 1, factor: 'too-little-knowledge', suggestion: 'tools-in-hand', days: 45 },
    ...{ text: 'Elke maand één kaart uitproberen, te beginnen met de VIP-kaart.', who: 'de aanjager' },
    ...{ state: 'done', outcome: 'De VIP-kaart ligt nu bij elke intake op tafel.' },
  },
  {
    ...{ team: 0, meeting: 2, factor: 'ad-hoc-days', suggestion: 'a-quiet-hour', days: 70 },
    ...{ text: 'Op dinsdag een rustig uur, om de beurt vangt iemand op.', who: 'de teamleider', ...open },
  },
  {
    ...{ team: 1, meeting: 0, factor: 'training-fades', suggestion: 'coach-alongside', days: 90 },
    ...{ text: 'Een coach een dagdeel mee laten lopen.', who: 'de teamleider' },
    ...{ state: 'done', outcome: 'De coach keek bij zes gesprekken mee. Dat houden we erin.' },
  },
  {
    ...{ team: 1, meeting: 1, factor: 'colleagues-negative', suggestion: 'make-room-for-doubt', days: null },
    ...{ text: 'Eén overleg alleen over de twijfel.', who: '' },
    ...{ state: 'let-go', outcome: 'Het kwam er niet van. De goede verhalen hielpen meer.' },
  },
  {
    ...{ team: 1, meeting: 2, factor: 'production-pressure', suggestion: 'count-what-lasts', days: 80 },
    ...{ text: 'Vragen welk cijfer telt, en wat erbij kan.', who: 'twee van ons', ...open },
  },
  {
    ...{ team: 2, meeting: 0, factor: 'no-daily-room', suggestion: 'fixed-on-the-agenda', days: 30 },
    ...{ text: 'Het netwerk als eerste punt in het weekoverleg.', who: 'wie voorzit' },
    ...{ state: 'done', outcome: 'Het staat er nu elke week. Vijf minuten is genoeg.' },
  },
  {
    ...{ team: 2, meeting: 2, factor: 'client-distrust', suggestion: 'client-holds-the-pen', days: 60 },
    ...{ text: 'Bij twee cliënten samen opschrijven wie wat mag weten.', who: 'twee van ons', ...open },
  },
  {
    ...{ team: 2, meeting: 2, factor: 'shame-distrust-hard', suggestion: null, days: null },
    ...{ text: 'Samen oefenen met iemand die boos binnenkomt.', who: '', ...open },
  },
];
