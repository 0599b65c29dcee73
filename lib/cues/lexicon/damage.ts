import type { WordList } from '../engine/word-list.ts';

/** Ties that hurt: quarrel, break, shame, distrust, guilt, strain. */
export const damageWords: readonly WordList[] = [
  {
    tokenClass: 'DAMAGE',
    entries: `
      *ruzie* bonje heibel hommeles bekvecht* *conflict* onenig* onmin twist* mot gemot trammelant woordenwissel* aanvaring* kibbel* gekibbel* geharrewar bots* gebotst clash* vecht* gevecht gevochten *vechtpartij overhoop vete gebrouilleerd *spanning* gespannen stroef* stroeve moeizaam moeizame verstoord* vertroebel* bekoel* verzuur* verziek* ontspoord kwaad boos woedend woest razend pissig wrok* verbitter* zeer_over oud_zeer haat haten *verwijt* verweten tekeer *schreeuw* scheld* schold uitgescholden *escal* treiter* pest* oorlog koude_oorlog ijzig vriespunt kilte
      verbroken breuk *breuk verwater* versto* onterf* *weggestuurd in_de_steek laten_vallen laten_stikken stikken_laten laten_zitten stikken geneg* negeer* doodgezwegen *geblokkeerd vervreemd* radiostilte uit_het_oog onder_ogen verraad* verraden verrader bedrog* bedrieg* belazer* liegt *gelogen teleur* kwetst kwetste kwetsend gekwets* krenk* gekrenk* kleiner* *kleineer* verned* ontwijk* ontloop* mijd* gemeden vermijd* vergev* vergeeft vergaf
      schaam* schand* schuldig schuldgevoel* gezichtsverlies wroeging tot_last zwarte_schaap verpest verbruid wantrouw* achterdoch* argwa* jaloer* jaloez* manipul* misbruik* uitgebuit uitbuit claimt claimend benauwt toxisch giftig profite* *melkt opgelicht bestolen besteelt gestolen steelt jatte kapot* stukgelopen stukgegaan is_stuk was_stuk gebroken zwartma* loyaliteit* getroebleerd roddel* pijnlijk opgedrongen klein_houdt deur_gewezen de_rug rug_toe buitengezet eruit_gezet doodverklaard hoog_opgelopen`,
    except: 'gewoonterechtsconflict',
  },
  {
    tokenClass: 'REPAIR',
    entries: `herstel* goedmaken goed_te_maken goedgemaakt verzoen* bijgelegd bijleggen uitgepraat uitpraten excuses sorry vrede weer_contact toenadering`,
  },
  {
    // What people who get on do.
    tokenClass: 'SEES',
    entries: `ziet zien zag gezien spreekt spreken sprak gesproken praat praten hoort gehoord groet contact belt neemt_op on_speaking welkom vertrouw* luchten verdragen`,
  },
  {
    tokenClass: 'TIE',
    entries: `contact band relatie verhouding vriendschap verstandhouding omgang communicatie huwelijk klik`,
  },
];
