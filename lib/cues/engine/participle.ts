/**
 * Whether a folded word has the shape of a Dutch past participle: 'geregeld', 'opgehaald', 'schoongekrabd', 'besteld'.
 * Strong verbs without ge- ('ontvangen') look like their infinitive and are not told by shape.
 */
export function isParticiple(word: string): boolean {
  return shape.test(word);
}

const shape =
  /^(?:aan|achter|af|bij|door|in|klaar|kwijt|leeg|los|mee|na|om|op|over|schoon|stil|stop|stuk|terug|thuis|toe|uit|vast|vol|voor|vrij|weg)?(?:ge(?:..+(?:[dt]|en)|.+aan)|(?:be|ver|ont|her)..+[dt])$/;
