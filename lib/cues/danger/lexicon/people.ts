import type { WordList } from '../../engine/word-list.ts';

/** Who does it and to whom. */
export const peopleWords: readonly WordList[] = [
  {
    tokenClass: 'MATE',
    entries: `partner ex ex-partner ex-man ex-vriend ex-vriendin ex-vrouw man vent echtgenoot echtgenote verloofde vriend vriendje kindsvader verwekker`,
  },
  {
    tokenClass: 'ELDER',
    entries: `vader papa baba stiefvader stiefmoeder schoonvader schoonmoeder schoonfamilie schoonouders schoonzoon schoondochter broer broers halfbroer neef neven oom ooms zoon kleinzoon stiefzoon nicht tante familie`,
  },
  {
    tokenClass: 'OTHERS',
    entries: `huisgenoot huisgenoten kennis bekende jongens gasten gast mannen kerels bro's baas ploegbaas werkgever huisbaas dealer groepje gozer mantelzorger medegedetineerde* onbekende`,
  },
  { tokenClass: 'HE', entries: `hij hem zijn` },
  { tokenClass: 'SHE', entries: `haar ze zij` },
  {
    tokenClass: 'VICTIM',
    entries: `haar hem mij me mijn je jou hen mw mevr mevrouw mama moeder client cliente kind kinderen vrouw zusje broertje baby der`,
  },
  {
    tokenClass: 'MINOR',
    entries: `kind kinderen kindje kleine kleuter peuter baby dochtertje meisje meisjes jongetje zusje broertje`,
  },
  { tokenClass: 'SAYS', entries: `zei zegt gezegd vertelt roept schreeuwde appt` },
];
