import type { DangerRule } from '../../engine/rule.ts';

/** Sexual abuse, pressure for sex or pictures. */
export const abuse: DangerRule = {
  sign: 'abuse',
  patterns: [
    'ABUSE',
    "[zit|zat|zitten|komt|kwam|blijft] ~2 aan [me|haar|mij|hem|d'r|mn|m'n] ~1",
    '[zit|zat|voelt|voelde|kwam] ~2 [aan|onder] ~1 [borsten|billen|broek|rok|kruis|bil|bh|shirt|kont]',
    'bij ~1 [borsten|kruis|billen|kont] ~2',
    "[aan|naast|in] ~1 [haar|mijn|d'r|mn] bed ~2",
    '[moest|moet|dwingt|dwong|wilde|wil] ~4 [seks|vrijen|pijpen|bed|uitkleden|uitkleedt]',
    '[seks|vrijen] ~6 [anders|boos|dwing|moet|moest|wil|niet|ruil|geld|onder]',
    'in ruil ~2 [seks|onderdak|slaapplek|drugs]',
    "[foto's|foto|filmpje|filmpjes|video|video's|beelden|opnames|opname] ~6 [rondgestuurd|doorgestuurd|verspreid|verspreiden|rondsturen|doorsturen|rondgaan|online|zet|lekken|uitlekken|gelekt|openbaar|bloot|naakt|dreigt|doorgestuurd]",
    "[naakt|bloot|naaktfoto|webcam|cam] ~5 [foto|foto's|sturen|gestuurd|stuurt|uitkleedt|uitkleden|voor]",
    '[rare|gekke|vieze|geheime] ~1 [spelletjes|dingen|spelletje|geheimpje|geheimpjes]',
    '[opa|oom|stiefvader|vader|broer|buurman|oppas|trainer] ~6 [geheimpje|geheim|spelletjes|aanzit|aanraakt|aangeraakt|kusjes|uitkleden|douche|doucht|doucht]',
    '[gluurt|kijkt|keek] ~4 [doucht|douchen|omkleedt|omkleden|uitkleedt]',
    '[aanraakt|aangeraakt|aanraken|aanraking|aanrakingen] ~~4 [wil|waar|plekken|niet|ongewenst|ongewenste]',
    '[ongewenst|ongewenste] ~1 [intimiteit|intimiteiten|aanrakingen|seksuele|contact]',
    'ook in bed',
    '[raakt|raakte] ~1 [haar|mijn|me|mij] ~2 [been|benen|borst|borsten|billen|knie|bil|rug] ~1 aan',
    '[wat] ~2 daarna ~2 gebeurd ~5 niet ~3 zeggen',
    'auto ~1 in ~1 [getrokken|gesleurd|gestuurd|geduwd|stuurde|duwde|trok|sleurde]',
    '[zoenen|kussen|vingeren|aftrekken|strippen] ~5 [dwingt|moest|moet|gedwongen|wilde|wil]',
    '[dwingt|gedwongen|moest|moet] ~4 [zoenen|kussen|vingeren|aftrekken|strippen|vriendinnetje]',
  ],
  unless: [
    '[alcohol|middelen|drugs|medicatie] ~3 [misbruik|misbruikt]',
    '[misbruik|misbruikt] ~2 van ~2 [alcohol|middelen|drugs|medicatie|regeling|toeslagen|positie]',
  ],
  unlessInSentence: ['PLAY', 'GONE'],
  carries: ['De vriend van moeder zit aan me, zei ze.'],
  misses: ['Hij misbruikt geen alcohol meer.'],
};
