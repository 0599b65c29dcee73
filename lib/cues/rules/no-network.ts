import type { CueRule } from '../engine/rule.ts';
import { livingPersons } from './informal-network.ts';

/** Whoever may be there or not. */
const folk =
  '[CIRCLE|familie|vrienden|kennissen|mensen|volk|contacten|bekenden|aanspraak|achterwacht|thuisfront|ander]';

/** The client has no, hardly any, or only an unusable network; withdrawn where people are named elsewhere. */
export const noNetwork: CueRule = {
  cue: 'no-network',
  patterns: [
    // er is niemand; kent hier geen kip; niemand meer
    '[is|was|zijn|doet|gaat|blijft|noemt|noemde|kon|kan|kunnen|bleef|staat|heeft|had|hebben|heb|hebt|kent|kende|ken|ziet|zag|spreekt|komt|belt|wacht|valt|zegt] ~~7 NOBODY',
    'NOBODY ~2 [heeft|meer|over|anders|die|nooit|is|om|beschikbaar|op_wie|terugvallen]',
    // familie noch vrienden; geen broers, geen ouders meer
    `PERSON ~~2 [noch|nooit|geen] ~1 ${folk}`,
    // familie of vrienden zijn er niet; een netwerk heeft hij niet
    `${folk} ~~5 [heeft|had|is|zijn|kwamen_er] ~4 [niet|nooit] ~1 >`,
    '[geen|nihil|zonder|amper|nauwelijks|nooit|niet_over_een] ~1 [netwerk|kring|achterban|vangnet|naasten|sociale_contacten|bekenden|kennissen|vrienden|vriend|familielid|aanspraak|achterwacht|bezoek|visite|familie|mantelzorg|mantelzorger|steun|contacten] ![voor|met|vandaag|bij|nodig]',
    '[beperkt|klein|smal|pover|dun|mager] CIRCLE',
    '[CIRCLE|TOOL|rijtje|lijst|lijstje|noodcontact|contactpersoon|contacten|kaart|blad] ~~4 [nihil|klein|beperkt|leeg|wit|ontbreekt|afwezig|uitgestorven|weggevallen|niemand|geen] ~2 >',
    // staat er alleen voor; alleen op de wereld
    '[staat|stond|sta] ~4 [alleen_voor|alleen]',
    '<< NOBODY >',
    '[moederziel|alleen_op_de_wereld|isolement|geisoleerd|helemaal_alleen|zichzelf_aangewezen|er_alleen_voor|vereenzaamd|kluizenaar|eenling]',
    // kent alleen ons
    '[niets|niks|alleen|behalve|enige|enigen|enkel|uitsluitend] ~5 [instanties|hulpverleners|hulpverlening|professionele|thuiszorg|jullie|begeleiding|ons|wij|jij|gezelschap|hond|televisie]',
    'jullie ~2 enigen',
    // iedereen kwijt; van iedereen vervreemd; nooit iemand gehad
    '[iedereen|allemaal|alle_contacten|al_zijn_contacten|al_haar_contacten|dierbaren] ~4 [kwijt|kwijtgeraakt|verloren|weggevallen|overleefd|vervreemd|afgesneden|dood]',
    'nooit ~1 iemand ~2 [gehad|aan|langs]',
    // bij niemand terecht; weet niet wie ze moet bellen
    '[nergens|niemand] ~3 [aankloppen|terecht]',
    'niet ~~1 wie ~4 [bellen|vragen|aankloppen|terugvallen]',
    '[nul|op_nul|bij_nul] ~1 [mensen|contacten|namen|uitgekomen]',
  ],
  unlessInSentence: [
    'NOBODY ~2 [thuis|open|opgenomen|bereikt|aanwezig|gevonden]',
    '[deed|nam|neemt|NEED|WISH|we|wij] ~2 NOBODY',
    '[WISH|verzoek] ~4 geen',
    'NOBODY ~2 [ziek|zich|van|kantoor|ruzie|ingeschreven]',
  ],
  settle: (report) => {
    const found = report.all('no-network');
    // One tie is missing while others are named: two people elsewhere in the report.
    const others = report
      .once(livingPersons)
      .filter((person) => !found.some((one) => one.sentence === person.sentence));
    return others.length > 1 ? [] : found;
  },
  carries: [
    'Hij staat in het leven als een eenling.',
    'Amper bekenden in de wijk.',
    'Verder heeft ze niemand.',
    'Zijn netwerk is nihil.',
    'Hij heeft familie noch vrienden.',
    'Er is geen mens die hij kan bellen.',
    'Een netwerk heeft hij niet.',
    'Ze staat er helemaal alleen voor.',
    'Kent in deze stad geen kip.',
    "'Ik ken alleen jullie.'",
    'Cliënt heeft een zeer beperkt netwerk.',
    'Enkel professionele contacten.',
    'Door het gebruik is hij iedereen kwijt.',
    'Hij weet niet wie hij moet bellen als er iets is.',
    'Er is geen mantelzorger.',
  ],
  misses: [
    'Er deed niemand open.',
    'Haar zus belt elke dag, haar broer komt op zondag. Verder is er niemand.',
    'Wij bellen niemand zonder toestemming.',
    'Niemand thuis, briefje in de bus.',
    'Zijn netwerk is groot.',
    'Ze wil niemand zien.',
    'De lijst met vaste lasten is compleet.',
    'Ik heb niemand bereikt bij de gemeente.',
    'Hij wil geen bezoek van zijn vader.',
    'Geen bezoek vandaag, haar zoon komt morgen.',
    'Er was niemand op kantoor.',
    'De indicatie biedt geen uren voor het netwerk.',
  ],
};
