import type { WordList } from '../engine/word-list.ts';

/** Verb forms that make a clause: after 'en' or 'of' they begin a new one. */
export const finiteVerbs: readonly WordList[] = [
  {
    tokenClass: 'FINITE',
    entries: `
      is was zijn waren ben bent wordt werd werden word heeft had hebben hadden heb hebt kan kon konden kunnen kunt wil wilde wilden wou willen wilt zal zou zouden zullen moet moest moesten moeten mag mocht mochten mogen hoeft hoefde hoeven
      gaat ging gingen gaan ga komt kwam kwamen komen kom blijft bleef bleven blijven doet deed deden doen doe laat liet lieten laten zegt zei zeiden zeggen vertelt vertelde vertelden vraagt vroeg vroegen vragen vraag
      belt belde belden bel mailt mailde mailden appt appte appten spreekt sprak spraken geeft gaf gaven geef ziet zag zagen zie vindt vond vonden denkt dacht dachten weet wist wisten lijkt leek leken voelt voelde staat stond stonden zit zat zaten ligt lag lagen loopt liep liepen
      neemt nam namen neem brengt bracht brachten breng haalt haalde haalden haal helpt hielp hielpen help woont woonde woonden werkt werkte krijgt kreeg kregen maakt maakte maakten maak zoekt zocht zochten regelt regelde regel zorgt zorgde houdt hield hielden
      bespreekt besprak bespraken bespreek nodigt nodigde overlegt overlegde meldt meldde noemt noemde benoemt benoemde geeft gaf wijst wees legt legde luistert luisterde huilt huilde lacht lachte schrikt schrok reageert reageerde durft durfde probeert probeerde begint begon stopt stopte sluit sloot schuift schoof steunt steunde mist miste`,
  },
];
