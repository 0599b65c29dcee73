// Written by scripts/train-danger.ts; not to be edited by hand.
import type { WordList } from '../../engine/word-list.ts';

/** Words that go with danger or against it, by weight. */
export const learntWeights: readonly (readonly [weight: number, words: string])[] = [
  [12, `durft man`],
  [11, `politie vertelt`],
  [10, `auto vriend waar`],
  [9, `adres ex kind kinderen mama zegt`],
  [8, `door jongen partner`],
  [7, `andere bedreigd bekend gezegd kennis papa striemen veilig`],
  [
    6,
    `arm bang bewaard geeft haar meer melding mes moest naam overtreden schoonfamilie slaat sluit stiefvader woord wordt`,
  ],
  [
    5,
    `aangifte bepaalt binnen contactverbod euro filmpjes geslagen heen hier huis krijgt los mitella moet naaktfoto's opgevangen rekening school verwijderd via vinden volgens zag zeggen`,
  ],
  [
    4,
    `'s aldus als aware-knop boos buiten fluisterde gedaan geduwd geplaatst gevlucht heel hoogte informatie ingeschakeld jongens kreeg laten loverboy mannen me meldcode mensenhandel mevr ontvangen oudste reis riem schoondochter screenshots slaapt stap tegen thuis tracker vader vastgehouden verbroken verklaring verlengd vermoeden vrouw vrouwen vt weigert werd weten wijkagent zodra`,
  ],
  [
    3,
    `appt betalen blauw caw collega contactpersoon dagen denkt draagt dreigbrief dreigt dure eigenlijk eist elk foto gebeld gegooid geheim gekomen geld gestaan gevonden geweld heeft hem hij hoer hoofd huilt huiselijk iets j k kast keuken kijkt kleine kluis kou lezen liet maand maart mijn nek nummer opa oudere paspoort poging schoonvader spoed spullen staat stuurt tekenen telefoon telefoonnummer toen trouwen uitgezet uitleggen vannacht vent verblijft verlaat vertrouwt voorlopig wacht wakker weer welke wijk wijzigen worden ze zij zorg`,
  ],
  [
    2,
    `altijd anders avonds bij bord broers dag doen elke erbij familie gebleven geblokkeerd gebruikt gelopen gezien gezin gisteren half hebben hoort houden jaren jongere kan kapot loon mag meneer omdat onder opnieuw pakken papieren rug straks te tijd tussen vaker vanuit vorig vorige vrij weet weg werkt wil zorgen zwager`,
  ],
  [1, `aan aanwezig af al belde buren dat deur en is je maakt maken niet ons slecht wie wij woning zit zus`],
  [
    -1,
    `cl corporatie de doet dus een eens er gaat geleden gezet had heb in kaart kamer komen oma orde uur vip-kaart volgende vraagt wist zitten`,
  ],
  [
    -2,
    `afspraak alleen allen avond baan bed begon ben betaald bezoek blijft bracht brief daar daarna dagbesteding datum dezelfde dhr dicht die dit doorgegeven druk eerder gegaan gegeten gegeven geheugen gemaakt genoeg gesproken gordijnen haalt hond hun jaar keek koelkast koffie kon kwartier laatste lag liever lijst mens middag moe muziek mw naast niets nieuwe nodig nu ondergetekende oude p plan praten rest schrijft snel soep sprake team tijdens u vandaag vanmiddag vaste verder verjaardag vier vond vraag vragen vroeger wasmachine wel werken z'n zaterdag zes zien zo zomer`,
  ],
  [
    -3,
    `a afspraken betrokkene bewust bleef bleek blijven briefje deze dgn diefstal doorgenomen drinken elkaar even graag hoeft horen huisbezoek iedereen iemand ja jongste klaar klopt lang last later leerde licht lief maar mij milan neef netjes netwerkberaad nog overleden per rust sdv sinds slapen sloeg taart tafel toe tot verslag vijf weken wilde woont zat zet ziet`,
  ],
  [
    -4,
    `afgesproken betaalt cursus dinsdag donderdag fiets gehad gevraagd ging hoe ik liep maandag mee mist netwerk niemand nooit of sleutel stond trots twee uitslag vriendin vrijdag vroeg want wat we willen zich zin zondag`,
  ],
  [-5, `drie eerste gemeente gewoon goed het huur ie kent ligt morgen om schulden veel voelt wonen zelf`],
  [-6, `eigen over vindt was`],
  [-7, `samen`],
];

/** The same words as a list, so that the lexicon knows them. */
export const learntWords: readonly WordList[] = [
  { tokenClass: 'LEARNT', entries: learntWeights.map(([, words]) => words).join(' ') },
];
