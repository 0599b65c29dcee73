import type { WordList } from '../engine/word-list.ts';

/** Ties that hurt: quarrel, break, shame, distrust, guilt, strain. */
export const damageWords: readonly WordList[] = [
  {
    tokenClass: 'DAMAGE',
    entries: `
      *ruzie* bonje heibel bekvecht* *conflict* onenig* onmin twist* mot trammelant woordenwissel* aanvaring* kibbel* geharrewar gedoe bots* gebotst clash* vecht* gevecht gevochten overhoop vuist de_stok vete vijand* *spanning* gespannen stroef* moeizaam moeizame verstoord* vertroebel* bekoel* verzuur* ontspoord kwaad boos woedend razend pissig wrok* verbitter* zeer_doet oud_zeer haat haten *verwijt* verweten *schreeuw* scheld* uitgescholden *escal* treiter* pest* mopper* koude_oorlog ijzig ijs kilte
      verbroken breuk *breuk verwater* versto* onterf* *weggestuurd in_de_steek stikken negeer* genegeerd doodgezwegen geen_woord *geblokkeerd vervreemd* verra* bedrog* bedrieg* ontrouw vreemdg* belazer* liegt *gelogen teleurstel* kwetst gekwets* krenk* kleineer* verned* vergeven vergeving ontwijk* ontloop* mijd* vermijd* gedumpt niet_welkom deur_gewezen rug_toe onder_ogen
      schaam* *schaamte schand* schuldgevoel* spijt wroeging tot_last zwarte_schaap verpest wantrouw* achterdoch* argwa* jaloer* manipul* misbruik* uitgebuit claimt toxisch giftig profite* *melkt opgelicht bestolen gestolen steelt dwing* kapotge* stukge* het_stuk gebroken loyaliteit* getroebleerd roddel* pijnlijk klein_houdt buitengezet agress* dronken`,
    except: 'gewoonterechtsconflict verrassing verrast verraste verrassen',
  },
  { tokenClass: 'REPAIR', entries: `herstel* goedmaken verzoen* bijgelegd uitgepraat excuses weer_contact` },
  {
    // What people who get on do.
    tokenClass: 'SEES',
    entries: `ziet zien zag gezien spreekt spreken sprak gesproken praat praten gehoord groet contact vertrouw* luchten`,
  },
];
