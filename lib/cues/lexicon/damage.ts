import type { WordList } from '../engine/word-list.ts';

/** Ties that hurt: quarrel, break, shame, distrust, guilt, strain. */
export const damageWords: readonly WordList[] = [
  {
    tokenClass: 'DAMAGE',
    entries: `
      *ruzie* bonje heibel hommeles bekvecht* *conflict* onenig* onmin twist* mot gemot trammelant woordenwissel* aanvaring* kibbel* gekibbel geharrewar gedoe bots* gebotst clash* vecht* gevecht gevochten *vechtpartij overhoop de_vuist de_stok vete gebrouilleerd vijand* *spanning* gespannen stroef* stroeve moeizaam moeizame verstoord* vertroebel* bekoel* verzuur* verziek* ontspoord kwaad boos woedend woest razend pissig wrok* verbitter* oud_zeer doet_zeer haat haten *verwijt* verweten tekeer *schreeuw* geschreeuw scheld* schold uitgescholden *escal* treiter* pest* afkraak* mopper* koude_oorlog het_oorlog ijzig vriespunt ijs wapenstilstand kilte
      verbroken breuk *breuk verwater* versto* onterf* *weggestuurd in_de_steek stikken geneg* negeer* doodgezwegen geen_woord *geblokkeerd vervreemd* radiostilte onder_ogen verraad* verraden verrader bedrog* bedrieg* ontrouw vreemdg* belazer* liegt *gelogen teleurstel* teleurgesteld_in kwetst kwetste kwetsend gekwets* krenk* gekrenk* kleiner* *kleineer* verned* vergeef* vergeven vergeving vergaf ontwijk* ontloop* mijd* gemeden vermijd* gedumpt niet_welkom
      schaam* *schaamte schand* schuldig schuldgevoel* spijt gezichtsverlies wroeging tot_last zwarte_schaap verpest verbruid wantrouw* achterdoch* argwa* jaloer* jaloez* manipul* misbruik* uitgebuit uitbuit claimt claimend toxisch giftig profite* *melkt opgelicht bestolen besteelt gestolen steelt jatte dwing* kapotge* stukgelopen stukgegaan het_stuk is_stuk gebroken zwartma* loyaliteit* getroebleerd roddel* pijnlijk klein_houdt deur_gewezen rug_toe rug_naar buitengezet eruit_gezet doodverklaard hoog_opgelopen agress* dronken`,
    except: 'gewoonterechtsconflict',
  },
  {
    tokenClass: 'REPAIR',
    entries: `herstel* goedmaken goed_te_maken goedgemaakt verzoen* bijgelegd bijleggen uitgepraat uitpraten excuses weer_contact toenadering`,
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
