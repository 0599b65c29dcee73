import type { CueRule } from '../engine/rule.ts';

/** A meeting of the client's network was held, planned, proposed or refused. */
export const networkMeeting: CueRule = {
  cue: 'network-meeting',
  patterns: [
    'NETWORK_MEETING',
    'GATHERED ~~6 [PERSON|CIRCLE]',
    '[PERSON|CIRCLE|mensen|iedereen] ~6 GATHERED',
    '[kring|ronde|beraad] ~2 met ~4 [PERSON|CIRCLE]',
  ],
  signals: {
    'meeting-held': {
      patterns: ['HELD ~~6 NETWORK_MEETING', 'NETWORK_MEETING ~~12 HELD'],
      unlessInSentence: ['PLANNED'],
      negation: 'blocks',
    },
  },
  carries: [
    'Netwerkberaad staat gepland op 3 mei.',
    'Ze wil geen Eigen Kracht-conferentie.',
    'Voorstel: haar broers en de buurvrouw een keer om de tafel.',
    'Familiegesprek gehouden.',
    'Rond-de-tafelgesprek met zijn zussen.',
    'Alle mensen om haar heen een keer bij elkaar.',
    'De kring met zijn drie kinderen is in juni.',
    'FNB aangevraagd.',
  ],
  misses: [
    'MDO met huisarts en wijkteam.',
    'Zat aan tafel met de krant.',
    'Zijn zus zat aan tafel.',
    'Teamvergadering over het rooster.',
    'Gesprek met haar moeder.',
    'Bijeenkomst van bewoners over de tuin.',
    'Zorgoverleg met de GGZ.',
    'Vier stoelen om een ronde tafel gezet.',
  ],
};
