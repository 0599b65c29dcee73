import type { FactorId } from '../../../lib/matrix/factors.ts';
import type { Area } from '../../../lib/prompts/prompt.ts';
import type { Strength } from '../../../lib/survey/answer.ts';
import type { Frequency } from '../../../lib/survey/definitions/self-assessment.ts';

/** A self-assessment of somebody who does not exist. */
export type FictionalAssessment = {
  /** In days before today; where nobody worked then, the last day before that. */
  ago: number;
  /** The first grade and the second. */
  grades: readonly [number, number];
  /** Talk, invite, accompany, meeting, partners, volunteers. */
  did: readonly [Frequency, Frequency, Frequency, Frequency, Frequency, Frequency];
  try: { area: Area; how: string };
  factors?: Partial<Record<FactorId, Strength>>;
  /** Where the second grade is another one. */
  movedBy?: string;
};

/** Around a 6 or a 7, as in the study (par. 2.1), with one of them passed by in a busy summer. */
export const assessments: readonly [FictionalAssessment, ...FictionalAssessment[]] = [
  {
    ago: 352,
    grades: [6, 6],
    did: ['few', 'never', 'often', 'never', 'often', 'never'],
    try: { area: 'talk', how: 'Bij elke intake vragen wie er belangrijk is.' },
  },
  {
    ago: 310,
    grades: [6, 7],
    did: ['few', 'once', 'often', 'never', 'often', 'once'],
    try: { area: 'invite', how: 'Samen met een cliënt iemand uitnodigen voor het evaluatiegesprek.' },
    movedBy: 'Ik doe toch meer dan ik dacht, vooral het bespreken.',
  },
  {
    ago: 266,
    grades: [7, 6],
    did: ['often', 'once', 'few', 'never', 'often', 'never'],
    try: { area: 'volunteers', how: 'Bellen met de coördinator van het maatjesproject.' },
    factors: { 'colleagues-positive': 'little', 'production-pressure': 'lot', 'client-shame': 'little' },
    movedBy: 'Van vrijwilligers en bijeenkomsten kwam het er niet van.',
  },
  {
    ago: 221,
    grades: [6, 6],
    did: ['often', 'once', 'few', 'once', 'few', 'never'],
    try: { area: 'meeting', how: 'Een eerste netwerkbijeenkomst plannen, klein.' },
    factors: { 'on-the-job-coaching': 'lot', 'ad-hoc-days': 'lot' },
  },
  {
    ago: 177,
    grades: [7, 7],
    did: ['often', 'few', 'few', 'few', 'often', 'once'],
    try: { area: 'accompany', how: 'Eerst vragen wie er mee kan, dan pas mijn agenda pakken.' },
    factors: { 'good-experiences': 'lot', 'on-the-job-coaching': 'little', 'takes-over': 'little' },
  },
  {
    ago: 79,
    grades: [6, 5],
    did: ['once', 'never', 'often', 'never', 'often', 'never'],
    try: { area: 'talk', how: 'Weer bij iedereen één keer vragen wie er om hen heen staan.' },
    factors: { 'production-pressure': 'lot', 'ad-hoc-days': 'lot', 'takes-over': 'lot' },
    movedBy: 'Na de vakantie heb ik veel zelf gedaan omdat het snel moest.',
  },
  {
    ago: 37,
    grades: [6, 7],
    did: ['often', 'few', 'few', 'few', 'few', 'once'],
    try: { area: 'invite', how: 'Bij een moeilijk gesprek vragen wie erbij kan zitten.' },
    factors: { 'colleague-feedback': 'lot', 'invites-by-default': 'little', 'client-distrust': 'little' },
    movedBy: 'Twee keer zat er iemand bij, en dat werkte.',
  },
  {
    ago: 3,
    grades: [7, 7],
    did: ['often', 'few', 'once', 'few', 'often', 'few'],
    try: { area: 'volunteers', how: 'Een maatje voorstellen als tussenstap.' },
    factors: { 'invites-by-default': 'lot', 'team-active': 'little', 'production-pressure': 'little' },
  },
];
