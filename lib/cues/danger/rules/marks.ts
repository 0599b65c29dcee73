import type { DangerRule } from '../../engine/rule.ts';
import { withoutBeside } from '../beside.ts';

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
    '[gebroken|gekneusde|gekneusd] ~1 [sleutelbeen|ribben|rib|neus|kaak|oogkas|vinger|vingers]',
    '[ronde|verse|nieuwe|oude] ~1 [littekens|litteken|wonden|wondjes|plekken]',
    '[littekens|litteken] ~3 [sigaret|sigaretten|riem|mes]',
    '[paarse|gele|groene] ~1 [plek|plekken|vingers|oog|pols|arm|vlek|vlekken|ogen]',
    '[vingers|hand|handen|vuist] ~2 op ~2 [pols|arm|rug|wang|keel|hals|bil|billen]',
    '[rug|wang|arm|keel|hals|billen] ~2 [staan|stonden|zie|zag|zitten] ~2 [vingers|hand|striemen|plekken|strepen]',
    'tand ~2 [eruit|uit|los|kwijt|afgebroken]',
    'niet ~2 billen ~2 zitten',
    '[rechterhand|linkerhand|hand|arm|pols] ~1 [verbonden|verband|ingezwachteld]',
    'zomer ~2 lange mouwen',
    'tussen ~1 deur ~1 gekomen',
    '[tegen] ~1 [huisarts|dokter|school|arts] ~1 [zei|zegt|vertelde] ~5',
    '[blauw|paars|geel] ~1 eronder',
  ],
  unless: [
    'MARK ~3 van het? [voetbal|voetballen|sporten|judo|spelen|klussen|hockey|prikken|prik|infuus|vallen|training]',
  ],
  unlessInSentence: [
    '[PLAY|fiets|fietsen|bloedverdunners|bloedverdunner|prik|infuus|bloedafname|operatie|tillen|klussen|snijwond|tuin] ~~30 [MARK|blauwe|plek]',
    '[MARK|blauwe|plek] ~~30 [PLAY|fiets|fietsen|bloedverdunners|bloedverdunner|prik|infuus|bloedafname|operatie|klussen|tuin]',
  ],
  signals: {
    mishap: {
      patterns: ['[onderuit|gevallen|viel|val|gleed|uitgegleden|struikelde|gestruikeld|glijbaan|PLAY]'],
      unlessInSentence: ['[zegt|zei|volgens|beweert|zogenaamd]', 'MATE', 'trap'],
    },
  },
  settle: (report) => withoutBeside(report, 'marks', 'mishap'),
  carries: ['Mw heeft een blauw oog.'],
  misses: ['Blauwe plekken van het voetballen, zegt hij trots.'],
};
