import type { WordList } from '../engine/word-list.ts';

/** Care providers outside the writer's team, by function, body and abbreviation. */
export const formalHealthWords: readonly WordList[] = [
  {
    tokenClass: 'FORMAL',
    ring: 'formal',
    entries: `
      huisarts*/ha doktersassistente praktijkondersteuner/poh *arts/*artsen dokter/dokters/huisdokter/straatdokter *specialist internist anesthesist *oloog/*ologe *chirurg orthopeed tandarts* mondhyg* opticien *apotheek/apotheker trombosedienst prikpost
      *therapeut/*therapeute fysio* logoped* dietist* verloskund*/vroedvrouw kraamzorg consultatiebureau ggd kind_en_gezin *psychiater spv *pedagoog *behandelaar/*behandelaars ggz fact/fact-team crisisdienst/crisisteam iht paaz
      verslavingszorg *kliniek methadonpost *ziekenhuis seh op_spoed/de_spoed spoedeisende_hulp eerste_hulp ambulance *poli/polikliniek transferpunt *zorglijn
      *verpleegkundige/*verpleegkundigen *verpleging thuiszorg buurtzorg familiehulp zorgverlener zorgkantoor ciz *verzekeraar zorgverz menzis vgz jellinek tactus mutualiteit ziekenfonds tolk lab* intaker kinesist/kine spoedpost *artsenpost zorgbemiddelaar`,
    except:
      'achterwaarts voorwaarts thuiswaarts huiswaarts opwaarts neerwaarts zijwaarts tandartsbezoek huisartsbezoek',
  },
];
