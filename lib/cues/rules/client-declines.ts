import type { CueRule } from '../engine/rule.ts';
import { isNear } from './near.ts';

/** Those whom it is about, by name or by pronoun. */
const who = '[PERSON|CIRCLE|NETWORK_MEETING|THEM|iemand|niemand|rest]';
const named = '[PERSON|CIRCLE|NETWORK_MEETING]';
const keep = '[hou|houd|houdt|laat|laten|WISH|NEED|blijft|blijf|blijven]';
const off = '[wijst|wees|slaat|sloeg|houdt|hield|wimpelt|kapt|kapte] ~5 af';

/** The client does not want somebody from the network to be involved, contacted or told. */
export const clientDeclines: CueRule = {
  cue: 'client-declines',
  patterns: [],
  signals: {
    // Somebody must be named nearby, for 'die' and 'ze' may be anything.
    'keep-out': {
      patterns: [
        // wil niet dat we haar dochter bellen; wil dat niemand het hoort
        '[WISH|NEED] ~4 NEG ~~2 dat ~4 [I|WORKER|PERSON|THEM|iemand]',
        `WISH ~~1 dat ~5 ${who} ~6 [NEG|OUT]`,
        // wil hem er niet bij hebben; wil geen bemoeienis van haar kinderen
        'PERSON ~2 WISH [CLIENT|CLIENT_HE|NAME] ~6 NEG',
        `WISH ~3 ${who} ~3 NEG ~3 INVOLVE`,
        `[WISH|mij] ~3 [geen|niemand] ~4 ${named}`,
        // die hoeft van hem niets te weten; niemand mag weten waar ze is
        `${who} ~5 [hoeft|hoeven] ~8 NEG`,
        '[niemand|geen] ~4 NEED ~5 INVOLVE',
        // moeder niet bellen
        'PERSON ~6 NEG ~3 INVOLVE',
        // niets tegen haar ouders zeggen; niet aan mama; er niet bij; gaat hem niets aan
        `NEG ~2 [tegen|aan] ~3 ${who} ~3 INVOLVE`,
        `${who} ~6 NEG ~1 [bij|erbij] ~2 >`,
        // laat ze erbuiten; vader moet er buiten blijven
        `${keep} ~5 ${who} ~5 OUT`,
        `${who} ~5 ${keep} ~5 OUT`,
        'dat ~3 NEED ~4 zo blijven',
        // laat mijn kinderen hier maar uit; heb ik mijn broers niet voor nodig; die vraagt ze niets
        `< [laat|blijf] ~3 ${named} ~3 [uit|af|waar]`,
        `${named} ~2 niet ~2 nodig`,
        `[vraag|vraagt] ~1 THEM NEG`,
        `${who} ~1 [vraagt|vraag] [CLIENT_HE|ik] NEG`,
        // ontvangt zijn vader niet; lost het zelf op, zonder haar ouders
        `[weigert|weigerde] ~4 ${named}`,
        `toestemming ~5 ${named} ~8 [NEG|ingetrokken]`,
        // wijst een beraad af
        'REFUSED',
      ],
      unless: [
        // somebody else does not want
        'PERSON ~3 WISH [hem|haar|mij|me|NEG]',
        'willen ~3 NEG',
        'PERSON ~1 [weigert|weigerde|heeft|had|komt]',
        'PERSON laat !je',
        'krijgt ~6 NEG',
        'mag [de|het|POSS] PERSON ~2 NEG',
        '[mag|hoeft] ~5 van POSS PERSON >',
        '[beschikking|contactverbod|niet_af|eerst]',
        // zijn vader was er niet bij
        '[was|is|past|kan] ~4 bij',
        // haar moeder kan niet komen; hoeft niet te werken
        '[kan|kon|kunnen] ~1 niet',
        'te [werken|betalen]',
        // kent niemand bij naam; komt niet onder ogen; blijft buiten beeld
        'NEG ~3 [naam|ogen|wacht]',
        'OUT beeld',
      ],
    },
    'network-asked': {
      patterns: [
        `PROPOSED ~~8 ${named}`,
        `[mag|zal] I ~4 ${named}`,
        `<< ~2 ${named} ~1 >>`,
        'of ~4 PERSON ~6 [NEED|kan|kon|WISH|INVOLVE]',
        'PERSON ~6 [WISH|kan|zou] ~4 INVOLVE',
      ],
    },
    'said-no': {
      patterns: ['< NAY', '[een|dus] nee', '[zei|zegt|antwoord|is|schudde|schudt] ~4 [nee|hoofd]', off],
    },
  },
  settle: (report) => [
    ...report.all('keep-out').filter((one) => isNear(report, one, 'network-named', 1)),
    ...report.all('said-no').filter((one) => isNear(report, one, 'network-asked', 1)),
  ],
  carries: [
    'Zijn tante moet in de waan blijven dat hij werkt.',
    'Geen van zijn neven mag iets merken.',
    'Mw. wil niet dat wij haar dochter bellen.',
    'Zijn vader hoeft van hem niets te weten.',
    'Ik stelde een netwerkberaad voor. Nee, zei hij meteen.',
    'Haar zus belde. Ze wil niet dat die hoort waar ze is.',
    "'Laat mijn broer erbuiten.'",
    'Moeder voorlopig niet informeren, wens van cl.',
    'Voorgesteld om zijn neef te vragen. Hij houdt dat af.',
    'Een familieberaad ziet ze niet zitten.',
    'Haar schoonzus wil ze er niet bij.',
    'Mw. stelt geen prijs op contact met haar dochter.',
    'Blijf van mijn familie af, riep hij.',
    'Daar heb ik mijn broers niet voor nodig.',
    'Een familieberaad? Liever niet, zei ze.',
  ],
  misses: [
    'Hij wil geen medicatie.',
    'Zijn zus wil niet komen.',
    'Ze wil haar moeder zondag bellen.',
    'Zijn vader was er niet bij.',
    'De huisarts weigert de verwijzing.',
    'Haar broer wil haar niet zien.',
    'Een bezoekvrijwilliger wijst hij niet af.',
    'Hij mag van zijn vriend niet roken.',
    'Haar dochters willen haar niet meer spreken.',
    'Zijn zoon weigert hem te zien.',
    'Ze hoeft niet te betalen van haar broer.',
    'Haar moeder kan niet komen, ze is ziek.',
  ],
};
