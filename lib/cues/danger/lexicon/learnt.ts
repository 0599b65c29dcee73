// Written by scripts/train-danger.ts; not to be edited by hand.
import type { WordList } from '../../engine/word-list.ts';

/** Words that go with danger or against it, by weight. */
export const learntWeights: readonly (readonly [weight: number, words: string])[] = [
  [12, `adres auto durft ex gezegd jongen kind kinderen mama man politie veilig vertelt vriend waar`],
  [11, `door kennis striemen zegt`],
  [10, `bang bedreigd melding rekening stiefvader`],
  [9, `andere arm bekend papa partner sluit`],
  [
    8,
    `bepaalt bewaard filmpjes fluisterde geeft ingeschakeld mitella moest moet naaktfoto's naam schoonfamilie vrouwen weten wijkagent`,
  ],
  [
    7,
    `euro gedreigd geduwd heel heen hier hoogte huis kreeg krijgt loverboy meer meldcode mensenhandel mes riem stap verklaring verlengd vermoeden werd zag`,
  ],
  [
    6,
    `'s aangifte aldus als binnen boos buiten contactverbod denkt draagt informatie keuken kleine mevr mijn paspoort pluis reis school schoonvader slaapt slaat tegen tekenen uitleggen verbroken verlaat vinden vrouw vt wakker wordt`,
  ],
  [
    5,
    `appt aware-knop baby collega dreigbrief eigenlijk eraan foto gebeld gekomen gelopen geplaatst geslagen gevonden gezocht haar hoofd kapot kijkt kou maart machtiging maten me nek ontvangen opa screenshots spoed tijd toen tracker verkeerd via voorlopig vrij weigert welke werkt wij woord zeggen zodra zoekt zorg`,
  ],
  [
    4,
    `aangehouden anders blauw contactpersoon elke erachter ga gedaan geweld gezien gezin hem huiselijk jaren jongens k kast liet loon maand mannen meneer oudste slecht straks telefoon thuis trouwen vader vaker vannacht vanuit vent verblijft volgens wacht weer weet wijk zichzelf zwager`,
  ],
  [
    3,
    `avonds baas client cliente dagen elk geheim geld gisteren ingelicht kan kluis laten lezen mag meteen nacht opnieuw soms staat stoep tante trap uitgezet verteld vorige wie zij`,
  ],
  [
    2,
    `aanwezig al belde dag groep hebben houden huisarts iets jij kom laat liggen maken nicht nummer onder poging tussen uit vrienden waren worden zit`,
  ],
  [1, `aan af bij broer gaan heeft hij loopt niks te weg zei zus`],
  [-1, `alleen gaf gesprek is komen met niet soep vertelde volgende`],
  [
    -2,
    `afspraak avond bank cl dat datum elf gemaakt haalt had heb hun kaart kamer kijken kon kwijt lachen lag mevrouw niets nieuwe nu ondergetekende op team vond woensdag zes zien zijn zitten`,
  ],
  [
    -3,
    `akkoord appen april balkon begon ben betaald betrokkene bleek blijft bracht corporatie daar dezelfde die elkaar en evaluatie even gegaan genoeg geslapen gesproken hond inrichting keek koffie licht maanden moeder moeten mw netjes ons opvang overleden p plan praten rest schrijft snel spreken toe twee vandaag vanmiddag verder verjaardag vijf vraagt woont z'n zet zomer`,
  ],
  [
    -4,
    `a allen baan bellen belt bespreken bewindvoerder bezoek brief brood dhr dicht diefstal dit doet drinken eens eerder er geheugen gordijnen graag halen hoeft huisbezoek iedereen jaar juli klopt koelkast kwartier laatste langs last later leerde lief mij naast nee netwerkberaad netwerkbijeenkomst reclassering slapen sloeg taart tafel tot u uitslag verslag vraag vragen vroeger wasmachine wel willen zat zaterdag ziet zou`,
  ],
  [
    -5,
    `daarna deed deze dinsdag donderdag doorgenomen een fiets gegeven gehad gemeente ging iemand ja jongste klas lang liep maandag maar milan neef netwerk nog nooit rust schulden sdv trots uur veel voortaan vrijdag want weken werken`,
  ],
  [
    -6,
    `afgesproken afspraken bewust bleef blijven cursus drank gevraagd goed horen ie ik kent letten mee mist niemand of over sinds sleutel stond vier voelt vriendin wat zich zin`,
  ],
  [-7, `betaalt de ligt vroeg wilde wonen zo zondag`],
  [-8, `drie eerste gewoon hoe huur morgen om vindt`],
  [-9, `eigen het was we zelf`],
  [-10, `samen`],
];

/** The same words as a list, so that the lexicon knows them. */
export const learntWords: readonly WordList[] = [
  { tokenClass: 'LEARNT', entries: learntWeights.map(([, words]) => words).join(' ') },
];
