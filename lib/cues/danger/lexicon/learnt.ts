// Written by scripts/train-danger.ts; not to be edited by hand.
import type { WordList } from '../../engine/word-list.ts';

/** Words that go with danger or against it, by weight. */
export const learntWeights: readonly (readonly [weight: number, words: string])[] = [
  [12, `durft man`],
  [11, `ex politie`],
  [10, `mama vertelt vriend zegt`],
  [9, `kind kinderen waar`],
  [8, `adres auto door jongen partner striemen veilig`],
  [7, `andere bedreigd binnen euro geslagen gezegd mes slaat zeggen`],
  [
    6,
    `arm bekend bewaard contactverbod dingen geeft heen kennis meer melding mevr moet overtreden papa via volgens woord wordt`,
  ],
  [
    5,
    `aangifte als appt bang bepaalt haar hoofd huis ingeschakeld jongens krijgt mitella moest naaktfoto's naam opgevangen rekening schoondochter schoonfamilie slaapt sluit stiefvader vinden vt werd`,
  ],
  [
    4,
    `'s aware-knop betalen boos buiten filmpjes fluisterde gebeld gedaan geduwd geplaatst gestaan gevlucht heeft heel hier hoer huilde informatie knieen loverboy meisje meldcode mensenhandel mogen riem screenshots stap stuurt tegen vader vastgehouden verbroken verklaring verlaat vermoeden verwijderd vrouwen weigert weten wijkagent worden zodat`,
  ],
  [
    3,
    `aanwezig azc broers caw contactpersoon denkt dreigt dure eigenlijk foto geheim gekomen gevonden geweld grond hem hij hoogte huilt huiselijk iets k kan keuken kleine kreeg laten maand mannen me meisjes mijn nek nummer ontvangen opa oudste paspoort reis school schoonvader slaan slot spoed tekenen telefoon thuis toen tracker trouwen vannacht vent verblijft voorlopig vorige wacht wakker weer weet welke werkt wijk ze zij zodra zoekt zorgen`,
  ],
  [
    2,
    `alles altijd anders dader dag dagen doen dossier draagt elk elke familie gebruikt geld gelopen gezien gezin gisteren grote half houden jongere kapot kast kijkt lezen liet liggen loon los maart mag mentor onder oom open opnieuw poging staat straks te tien tussen uitgezet verlengd vertrouwt vrij vrouw weg wie wij woning zag zichzelf zus zwager`,
  ],
  [
    1,
    `aan af alleen belde bij dochter en erbij is je komt maakt medicatie nergens niet omdat papieren vertelde wil zit zonder`,
  ],
  [
    -1,
    `belt bezoek blijft cl de dezelfde dit een gaat gehaald geleden gesprek koelkast komen kon mij na naast nu prima terug uur vip-kaart vraagt vriendin zijn zitten zou`,
  ],
  [
    -2,
    `avond bed bewust blauwe boete bracht brief corporatie daarna dagbesteding datum dicht die doet dus er fijn gegaan gegeten gemaakt geregeld gesproken gezellig ggz haalt heb hond hun iedereen ja jaar kaart lang lijst mens middag muziek mw neemt niets ondergetekende oude p praten rest schrijft snel soep sprake stuk team thee tijdens tot trein twee u uitgenodigd vandaag vaste verder verjaardag volgende vond vraag vragen vroeger wasmachine wel wist woensdag z'n zien zoon`,
  ],
  [
    -3,
    `a afspraak allen betrokkene bleek briefje brood contract daar dgn dhr diefstal doorgegeven doorgenomen drinken eerder gegeven gehad geheugen gemeente graag hoeft horen huisbezoek iemand ik jongste juli keek klaar klopt koffie kwartier last later leerde licht lief liever maar milan neef netwerk netwerkberaad nieuwe nog nooit orde overleden per pijn plan rust sdv sinds stond toe vanmiddag verslag vier vijf vrijdag willen woont zaterdag zet zich ziet zomer`,
  ],
  [
    -4,
    `betaalt bleef blijven cursus deze dinsdag donderdag drie eens elkaar even fiets gevraagd het hoe kent ligt maandag mist netjes niemand of pannenkoeken slapen sloeg taart tafel trots uitslag voelt want was wat we weken werken wilde zo zondag`,
  ],
  [
    -5,
    `afgesproken eerste gewoon ging goed huur ie laatste liep mee morgen om schulden sleutel veel vroeg wonen zin`,
  ],
  [-6, `eigen over vindt zelf`],
  [-8, `samen`],
];

/** The same words as a list, so that the lexicon knows them. */
export const learntWords: readonly WordList[] = [
  { tokenClass: 'LEARNT', entries: learntWeights.map(([, words]) => words).join(' ') },
];
