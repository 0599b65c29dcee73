import type { WordList } from '../engine/word-list.ts';

/** Care providers outside the writer's team, by function, body and abbreviation. */
export const formalHealthWords: readonly WordList[] = [
  {
    tokenClass: 'FORMAL',
    ring: 'formal',
    entries: `
      huisarts/ha/huisarts* doktersassistente praktijkondersteuner/poh *arts/*artsen dokter/dokters/huisdokter/straatdokter
      specialist internist *oloog/*ologe chirurg orthopeed tandarts/tandarts* mondhygienist/mondhygieniste opticien *apotheek/apotheker trombosedienst prikpost
      *therapeut/*therapeute fysio/fysio* logopedist/logopediste dietist/dietiste verloskundige/verloskund*/vroedvrouw kraamzorg consultatiebureau ggd kind_en_gezin
      *psychiater spv *pedagoog *behandelaar/*behandelaars ggz fact/fact-team crisisdienst/crisisteam iht paaz
      verslavingszorg *kliniek methadonpost jellinek tactus iriszorg novadic
      *ziekenhuis seh op_spoed/de_spoed spoedeisende_hulp eerste_hulp ambulance *poli/polikliniek transferpunt
      *verpleegkundige/*verpleegkundigen wijkverpleging thuiszorg buurtzorg thuisverpleging familiehulp
      zorgverlener zorgkantoor ciz *verzekeraar zorgverz menzis vgz mutualiteit ziekenfonds tolk laboratorium lab intaker opnamecoordinator kinesist/kine spoedpost zorgbemiddelaar`,
    except: 'achterwaarts voorwaarts thuiswaarts huiswaarts opwaarts neerwaarts zijwaarts',
  },
];
