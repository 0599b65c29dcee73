import type { WordList } from '../engine/word-list.ts';

/** Who writes and about whom. Names are no words: a pattern asks for them by the engine's own class. */
export const personWords: readonly WordList[] = [
  {
    tokenClass: 'WORKER',
    entries: `
      ik wij we ondergetekende og ot pb wb *begeleider *begeleidster begeleiders begeleiding casusregisseur groepsleider groepsleiding collega collegas team nachtdienst avonddienst stagiair stagiaire teamleider`,
  },
  { tokenClass: 'I', entries: `ik wij we ondergetekende og ot` },
  {
    tokenClass: 'CLIENT',
    entries: `cl clt client clienten mw mevr mevrouw mvr dhr meneer de_heer hr betrokkene bewoner bewoonster gast jongere jongen meisje meid gezin kl deelnemer`,
  },
  { tokenClass: 'CLIENT_HE', entries: `hij zij ze ie die deze jij je u ge gij` },
  { tokenClass: 'THEM', entries: `hem haar hen ze die deze dezen hij zij hun` },
  { tokenClass: 'CLIENT_HIM', entries: `hem haar 'm 'r hen hun jou je u ze jullie` },
];
