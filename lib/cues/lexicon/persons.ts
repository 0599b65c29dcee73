import type { WordList } from '../engine/word-list.ts';

/** Who writes and about whom. Names are no words: a pattern asks for them by the engine's own class. */
export const personWords: readonly WordList[] = [
  {
    tokenClass: 'WORKER',
    entries: `
      ik ikzelf wij we ondergetekende ondergetekenden og ot pb pb'er pber wb wb'er ab tb
      begeleider begeleidster begeleiders begeleiding woonbegeleider woonbegeleidster woonbegeleiding persoonlijk_begeleider trajectbegeleider trajectbegeleidster thuisbegeleider thuisbegeleidster casusregisseur groepsleider groepsleidster groepsleiding
      collega collega's collegas team nachtdienst avonddienst dagdienst slaapdienst stagiair stagiaire teamleider`,
  },
  { tokenClass: 'I', entries: `ik ikzelf wij we ondergetekende og ot` },
  { tokenClass: 'US', entries: `mij me ons ondergetekende og ot begeleiding begeleider` },
  {
    tokenClass: 'CLIENT',
    entries: `
      cl clt client clienten mw mevr mevrouw mvr dhr meneer mijnheer mnr de_heer hr betrokkene betr bewoner bewoonster gast jongere jongeman meiske jongen meisje meid gezin kl kliente deelnemer deelneemster pupil madam`,
  },
  { tokenClass: 'CLIENT_HE', entries: `hij zij ze ie die deze jij je u ge gij` },
  { tokenClass: 'CLIENT_HIM', entries: `hem haar 'm 'r hen hun jou je u ze` },
];
