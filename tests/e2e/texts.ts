/** Fictional reports. What a test waits for stands in its own lines. */

/** Somebody of the family takes part, a tie is damaged, and the worker did what others could have done. */
export const fullReport =
  'Huisbezoek bij mevrouw Aalders. Haar zus Naima was er ook en zette koffie voor ons. ' +
  'Met haar broer Youssef heeft ze al twee jaar geen contact meer, na ruzie over geld. ' +
  'Ik heb voor haar de woningbouw gebeld over de lekkage en het formulier ingevuld. ' +
  'Volgende week dinsdag spreken we elkaar weer.';

/** Long enough to be asked who else there is: nobody is in it. */
export const lonelyReport =
  'Gesprek met meneer op kantoor over zijn schulden. Hij heeft de post van de afgelopen weken meegenomen en we ' +
  'hebben alles samen geopend en op stapels gelegd. Er liggen twee aanmaningen van de zorgverzekeraar en een ' +
  'brief over de huur. Meneer is moe en slaapt slecht, overdag ligt hij veel op bed. Volgende week gaan we verder.';

/** A threat by somebody named; a safe relative stands beside. */
export const dangerousReport =
  'Mevrouw kwam gisteren overstuur binnen. Haar ex heeft gedreigd dat hij haar weet te vinden en haar iets aandoet. ' +
  'Haar zus heeft haar gebracht. Ik heb voor haar de woningbouw gebeld over het slot.';

export const names = ['Aalders', 'Naima', 'Youssef'];

/** Words that Naast has itself, as the names of its stores; in a report they give nothing away. */
const own = ['contact'];

/** Every stretch of three words of a text, and every word of six letters or more, in lower case. */
export function fragmentsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const stretches = words.slice(2).map((_, index) => words.slice(index, index + 3).join(' '));
  return [...stretches, ...words.filter((word) => word.length >= 6 && !own.includes(word))];
}
