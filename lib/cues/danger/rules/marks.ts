import type { DangerRule } from '../../engine/rule.ts';

/** Traces on the body that nobody explains well. */
export const marks: DangerRule = {
  sign: 'marks',
  patterns: [
    'MARK',
    '[blauwe|blauw|bont|rode|dikke|gezwollen|opgezette|kapotte] ~1 [BODY|oog|plek|plekken|wang|lip|pols|hals]',
    '[BODY] ~2 [is|zijn|was|ziet|zag|zat|zit] ~1 [blauw|bont|dik|rood|gezwollen|dicht|opgezet]',
    '[blauw|gezwollen] ~2 [onder|bij|rond] ~2 [oog|make-up|ogen|wang]',
    '[plek|plekken|afdruk|afdrukken|sporen|krassen|wondjes|scheur|snee|strepen|butsen] ~2 [op|in|bij|om|rond] ~3 BODY',
    '[arm|pols|hand] ~2 in ~2 [mitella|gips]',
    'zonnebril ~3 [binnen|regen|op|bewolkt|huis]',
    '[binnen|regen|huis] ~3 zonnebril',
    '[coltrui|sjaal|vest|trui] ~2 [juni|juli|augustus|hitte|warmte|warm|graden|zomer]',
    '[zegt|zei|volgens|beweert] ~5 [gestoten|aangelopen|gelopen|onhandig|deurpost|keukenkastje|kastje|kastdeur]',
    '[gestoten|gelopen|gevallen] ~2 zegt ~~6 [kijkt|keek|weg|grond|naar]',
  ],
  unless: [
    'MARK ~3 van het? [voetbal|voetballen|sporten|judo|spelen|klussen|hockey|prikken|prik|infuus|vallen|training]',
  ],
  unlessInSentence: [
    '[PLAY|fiets|fietsen|bloedverdunners|bloedverdunner|prik|infuus|bloedafname|operatie|tillen|klussen|snijwond|tuin] ~~30 [MARK|blauwe|plek]',
    '[MARK|blauwe|plek] ~~30 [PLAY|fiets|fietsen|bloedverdunners|bloedverdunner|prik|infuus|bloedafname|operatie|klussen|tuin]',
  ],
  carries: ['Mw heeft een blauw oog.'],
  misses: ['Blauwe plekken van het voetballen, zegt hij trots.'],
};
