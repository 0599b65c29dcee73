import type { WordList } from '../engine/word-list.ts';

/** Care providers outside the writer's team, by function, body and abbreviation. */
export const formalHealthWords: readonly WordList[] = [
  {
    tokenClass: 'FORMAL',
    ring: 'formal',
    entries: `
      huisarts*/ha doktersassistente praktijkondersteuner/poh *arts/*artsen dokter/dokters/huisdokter/straatdokter *specialist internist anesthesist *oloog/*ologe *chirurg orthopeed tandarts* mondhyg* tandprothet* opticien *apotheek/apotheker
      *therapeut/*therapeute fysio* logoped* dietist* verloskund*/vroedvrouw consultatiebureau ggd *psychiater *pedagoog *behandelaar/*behandelaars ggz fact fact-team crisisdienst/crisisteam paaz
      verslavingszorg *kliniek *ziekenhuis seh spv iht kraamzorg ciz intaker op_spoed/de_spoed spoedeisende_hulp eerste_hulp ambulance *poli/polikliniek spoedpost *artsenpost
      *verpleegkundige/*verpleegkundigen *verpleging thuiszorg buurtzorg zorgkantoor *verzekeraar zorgverz mutualiteit ziekenfonds tolk lab kinesist/kine zorgbemiddelaar`,
    except:
      'achterwaarts voorwaarts thuiswaarts huiswaarts opwaarts neerwaarts zijwaarts tandartsbezoek huisartsbezoek',
  },
];
