import type { DangerRule } from '../../engine/rule.ts';

/** A weapon is there, is shown, or lies ready. */
export const weapons: DangerRule = {
  sign: 'weapons',
  patterns: [
    '[pistool|vuurwapen|vuurwapens|wapen|wapens|revolver|geweer|nepwapen|machete|kapmes|stiletto|vlindermes|boksbeugel|ploertendoder|wapenstok|honkbalknuppel|knuppel|handgranaat|explosief|munitie|kogels|taser|alarmpistool]',
    'met ~2 [mes|keukenmes|broodmes|bijl|hamer|schaar|messen|koevoet|schroevendraaier] ~3 [bedreigd|gezwaaid|zwaaien|zwaaide|zwaait|achterna|achternagezeten|gestoken|op|naar|voor|in|stond|zat|gedreigd|gewond]',
    '[zwaaide|zwaaien|zwaait|stond|kwam|liep|dreigde|stak|trok|trekt|getrokken|pakte|gepakt|pakt|achternagezeten] ~4 [mes|bijl|hamer|schaar|koevoet|keukenmes|broodmes]',
    '[mes|bijl|hamer|schaar|keukenmes|broodmes] ~3 [matras|kussen|bed|hoofdkussen|keel|buik|hals|jas|broekzak|tas|getrokken|keel|rug]',
    '[onder|in|naast] ~2 [matras|kussen|hoofdkussen|bed] ~3 [mes|hamer|bijl]',
  ],
  unlessInSentence: [
    'PLAY',
    '[groente|brood|koken|aardappels|snijden|keuken|taart|legermuseum|geen|plastic|leger|museum|huisregels|speelgoed|water|kermis|keukenla|bestek|kookles] ~~20 WEAPON',
    'WEAPON ~~20 [groente|brood|koken|aardappels|taart|speelgoed|petekind]',
  ],
  carries: ['De vader van haar kind heeft een vuurwapen in huis.'],
  misses: ['In het museum hingen zwaarden en geweren.'],
};
