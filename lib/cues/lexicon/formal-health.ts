import type { WordList } from '../engine/word-list.ts';

/** Care providers outside the writer's team, by function, body and abbreviation. */
export const formalHealthWords: readonly WordList[] = [
  {
    tokenClass: 'FORMAL',
    ring: 'formal',
    entries: `
      huisarts/huisartsen/ha/huisartsenpraktijk/huisartsenpost doktersassistente/doktersassistent/huisartsassistente praktijkondersteuner/poh/poh'er *arts/*artsen dokter/dokters/huisdokter/straatdokter
      specialist/specialisten internist *oloog/*ologe chirurg orthopeed
      *tandarts/tandartspraktijk mondhygienist/mondhygieniste orthodontist opticien audicien *apotheek/apotheker trombosedienst prikpost
      *therapeut/*therapeute fysio/fysiotherapie ergotherapie logopedist/logopediste dietist/dietiste pedicure
      verloskundige/verloskundigen/vroedvrouw kraamzorg consultatiebureau ggd kind_en_gezin
      *psychiater spv *pedagoog *behandelaar/*behandelaars
      ggz fact/fact-team/factteam crisisdienst/crisisteam ibt iht paaz
      verslavingszorg *kliniek methadonpost brijder jellinek tactus iriszorg novadic novadic-kentron
      *ziekenhuis/ziekenhuizen seh spoedeisende_hulp op_spoed/de_spoed eerste_hulp ambulance *poli/polikliniek transferpunt revalidatiecentrum
      *verpleegkundige/*verpleegkundigen wijkverpleging wijkzuster thuiszorg buurtzorg thuisverpleging familiehulp
      zorgverlener/zorgverleners zorgkantoor ciz *verzekeraar menzis cz vgz zilveren_kruis mutualiteit ziekenfonds tolk tolkentelefoon laboratorium intaker opnamecoordinator spoedpost lab zorgbemiddelaar zorgverz kinesist/kine`,
    except: 'achterwaarts voorwaarts thuiswaarts huiswaarts stadwaarts opwaarts neerwaarts zijwaarts',
  },
];
