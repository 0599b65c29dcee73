import type { WordList } from '../engine/word-list.ts';

/** Who writes and about whom. Names are no words: a pattern asks for them by the engine's own class. */
export const personWords: readonly WordList[] = [
  {
    tokenClass: 'WORKER',
    entries: `
      ik wij we ondergetekende og ot pb pb'er wb wb'er begeleider begeleidster begeleiders begeleiding woonbegeleider woonbegeleidster persoonlijk_begeleider trajectbegeleider casusregisseur groepsleider groepsleiding collega collegas team nachtdienst avonddienst stagiair stagiaire teamleider`,
  },
  { tokenClass: 'I', entries: `ik wij we ondergetekende og ot` },
  {
    tokenClass: 'CLIENT',
    entries: `cl clt client clienten mw mevr mevrouw mvr dhr meneer mijnheer mnr de_heer hr betrokkene betr bewoner bewoonster gast jongere jongeman jongen meisje meid gezin kl deelnemer deelneemster pupil`,
  },
  { tokenClass: 'CLIENT_HE', entries: `hij zij ze ie die deze jij je u ge gij` },
  { tokenClass: 'CLIENT_HIM', entries: `hem haar 'm 'r hen hun jou je u ze jullie` },
];
