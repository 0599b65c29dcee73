import type { CueRule } from '../engine/rule.ts';
import { isNear } from './near.ts';

/** Those whom it is about, by name or by pronoun. */
const who = '[PERSON|CIRCLE|NETWORK_MEETING|THEM|iemand|niemand|rest]';
const keep = '[hou|houd|houdt|houden|laat|laten|WISH|MAY|blijft|blijf|blijven]';
const turnsDown = '[wijst|wees|slaat|sloeg|houdt|hield|wimpelt|kapt|kapte]';

/** The client does not want somebody from the network to be involved, contacted or told. */
export const clientDeclines: CueRule = {
  cue: 'client-declines',
  patterns: [],
  signals: {
    // Somebody must be named nearby, for 'die' and 'ze' may be anything.
    'keep-out': {
      patterns: [
        // wil niet dat we haar dochter bellen; wil dat niemand het hoort
        `WISH ~4 NEG ~~2 dat ~4 [I|WORKER|${who.slice(1)}`,
        `WISH ~~2 dat ~5 ${who} ~~6 [NEG|OUT]`,
        // haar schoonzus wil cl er niet bij; wil hem er niet bij hebben; wil geen bemoeienis van haar kinderen
        'PERSON ~2 WISH [CLIENT|CLIENT_HE|NAME] ~6 NEG',
        `WISH ~3 ${who} ~3 NEG ~3 INVOLVE`,
        `WISH ~3 NEG ~3 ${who} ~3 INVOLVE`,
        '[WISH|mij] ~3 [geen|niemand] ~4 [PERSON|CIRCLE|NETWORK_MEETING|contact]',
        // die hoeft van hem niets te weten; niemand mag weten waar ze is
        `${who} ~5 [hoeft|hoeven|hoefde] ~8 NEG`,
        `${who} ~5 MAY ~8 NEG ~6 INVOLVE`,
        `[MAY|gaat|ga] ~4 ${who} ~4 NEG ~6 INVOLVE`,
        'niemand ~2 MAY ~4 INVOLVE',
        // niets tegen haar ouders zeggen; niet aan mama; er niet bij
        `NEG ~2 [tegen|aan] ~3 ${who} ~3 INVOLVE`,
        '< ~2 NEG ~1 [tegen|aan] ~2 PERSON >',
        `${who} ~6 NEG ~1 [bij|erbij] ~2 >`,
        'PERSON ~4 [niets|niks|geen] ~2 aan >',
        // laat ze erbuiten; vader moet er buiten blijven
        `${keep} ~5 ${who} ~5 OUT`,
        `${who} ~5 ${keep} ~5 OUT`,
        'dat ~3 MAY ~4 zo blijven',
        // wijst een beraad af
        `[PERSON|NETWORK_MEETING|CIRCLE|THEM] ~8 REFUSED`,
        `REFUSED ~6 [PERSON|NETWORK_MEETING]`,
        `[PERSON|NETWORK_MEETING] ~6 ${turnsDown} ~4 af`,
        `${turnsDown} ~4 [PERSON|NETWORK_MEETING] ~4 af`,
      ],
      unless: ['PERSON WISH NEG', 'PERSON ~3 WISH [hem|haar|mij|me]', '[PERSON|die|FORMAL] ~2 [weigert|weigerde|heeft]', 'FORMAL ~2 [WISH|MAY|REFUSED]', '[MAY|komen] ~3 van ~2 [PERSON|NAME]', '[beschikking|contactverbod|niet_af|eerst]', '[was|is|past] ~4 bij', 'bij naam', 'als ~3 REFUSED'],
    },
    'network-asked': {
      patterns: [
        'PROPOSED ~~8 [PERSON|NETWORK_MEETING|CIRCLE]',
        '[PERSON|NETWORK_MEETING|CIRCLE] ~~8 PROPOSED',
        'of ~4 PERSON ~6 [MAY|kan|kon|WISH|INVOLVE]',
        'PERSON ~6 [WISH|kan|zou|aangeboden] ~4 INVOLVE',
      ],
    },
    'said-no': {
      patterns: [
        '<< ~2 NAY',
        '< NAY',
        '[zei|zegt|zeggen|antwoord|is|schudde|schudt|gezet] ~4 [nee|hoofd]',
        'REFUSED',
        'WISH ~1 CLIENT_HE ~1 NEG >',
        `${turnsDown} ~3 af`,
        '[ziet|zag] ~4 NEG ~1 in',
      ],
    },
  },
  settle: (report) => [
    ...report.all('keep-out').filter((one) => isNear(report, one, 'network-named', 3, 1)),
    ...report.all('said-no').filter((one) => isNear(report, one, 'network-asked', 1)),
  ],
  carries: [
    'Mw. wil niet dat wij haar dochter bellen.',
    'Zijn vader hoeft van hem niets te weten.',
    'Ik stelde een netwerkberaad voor. Nee, zei hij meteen.',
    'Haar zus belde. Ze wil niet dat die hoort waar ze is.',
  ],
  misses: ['Hij wil geen medicatie.', 'Zijn zus wil niet komen.', 'Ze wil haar moeder zondag bellen.'],
};
