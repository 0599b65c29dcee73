import type { WordList } from '../engine/word-list.ts';

/** Ties that hurt: quarrel, break, shame, distrust, guilt, strain; and their repair. */
export const damageWords: readonly WordList[] = [
  {
    tokenClass: 'DAMAGE',
    entries: `
      *ruzie* *conflict* onenig* onmin kibbel* gedoe bots* clash* vecht vechten gevecht overhoop vuist vete vijand* *spanning* gespannen stroef* moeizaam moeizame verstoord* vertroebel* bekoel* kwaad boos woedend razend wrok* verbitter* oud_zeer haat *verwijt* *schreeuw* scheld* uitgescholden *escal* treiter* pest* mopper* ijzig ijs kilte
      verbroken aanvaring* vergeven ontrouw bedrieg* krenk* verzoen* mot breuk *breuk verwater* versto* *weggestuurd in_de_steek laten_zitten laten_vallen leegtrek* stikken negeer* genegeerd geen_woord *geblokkeerd vervreemd* verra* bedrog* belazer* liegt *gelogen teleurstel* kwetst gekwets* kleineer* verned* ontwijk* ontloop* mijd* vermijd* gedumpt niet_welkom onder_ogen
      schaam* *schaamte schand* schuldgevoel* spijt wroeging verpest wantrouw* achterdoch* argwa* jaloer* manipul* misbruik* uitgebuit claimt toxisch giftig profite* opgelicht bestolen gestolen dwing* kapotge* stukge* gebroken loyaliteit* roddel* pijnlijk agress* dronken
      herstel* uitgepraat weer_contact`,
    except: 'gewoonterechtsconflict verrassing verrast verraste verrassen',
  },
  {
    // What people who get on do.
    tokenClass: 'SEES',
    entries: `ziet zien zag gezien spreekt spreken sprak gesproken praat praten gehoord groet contact vertrouw* luchten`,
  },
];
