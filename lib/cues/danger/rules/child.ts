import type { DangerRule } from '../../engine/rule.ts';

/** A child is hurt, sees it, is frightened, or goes without. */
export const child: DangerRule = {
  sign: 'child',
  patterns: [
    '[papa|mama|pappa|mamma|vader|moeder|stiefvader|opa|oom|baba|papi] ~3 [slaat|schreeuwt|gilt|ontploft|schopt|knijpt|schudt|tilt|gooit|au|mept|uitdeelt|klappen|pijn]',
    '[papa|mama|vader|stiefvader] ~2 [wordt|werd|is|was|doet|deed] ~2 [zo|heel|erg|gemeen|eng|raar|stom|vaak] ~2 [boos|kwaad|gemeen|eng|dingen|raar|tegen]?',
    '[bijzijn|waar] ~2 [kinderen|kind|kleine|kleintje|baby|zoontje|dochtertje|peuter] ~2 [bij|zat|stond|bijstond]?',
    '[kinderen|kind|zoontje|dochtertje|kleine] ~5 [getuige|meegekregen|gezien|zagen|zag|gehoord|hoorden] ~6 [ruzie|ruzies|ruzien|slaan|geschreeuw|vechten|alles|hoe|mishandel]',
    '[onder|in|achter] ~1 [tafel|kast|bank|bed] ~2 [zitten|gaat|zat|kruipt|verstopt|verstopte|gekropen|kroop]',
    '[moest|moet|gaat|zat|kroop|verstopt|verstopte] ~3 [onder|in|achter] ~1 [tafel|kast|kelder|schuur|bed|berging|gangkast]',
    '[sluit|sloot|zet|zette|gezet|opgesloten] ~4 [in|op] ~1 [kelder|kast|schuur|berging|zolder|gangkast|badkamer]',
    '[krijgt|kreeg|krijg] ~1 [met|van] ~2 [riem|slipper|stok|broekriem|pantoffel|hangertje|kabel|pollepel|langs]',
    'zonder eten ~3 [bed|naar|gestuurd]',
    '[verwaarloosd|verwaarloost|verwaarlozing|verwaarlozen|kindverwaarlozing]',
    '[MINOR|dochter|zoon] ~6 [bang|angstig] ~3 [van|voor] ~3 [vader|papa|stiefvader|mama|moeder|hem|MATE]',
    '[wil|wilde|durft] ~2 niet ~3 naar ~1 [papa|vader|stiefvader]',
    '[zorgen|zorgelijk|zorgwekkend] ~4 [om|over] ~4 [veiligheid|thuissituatie|opvoedsituatie] ~2',
    '[schudt|schudde|geschud|schudden] ~2 [baby|kindje|kleine]',
    '[vertelt|vertelde|zegt|zei|gezegd] ~4 [juf|meester|leraar|leerkracht|mentor|school] ~~6 [papa|mama|vader|moeder|thuis]',
    '[kindje|kind|kinderen|baby] ~3 [meegenomen|ontvoerd|meenemen|afpakken|weghalen] ~3 [buitenland|vader|hij|ex]?',
    '[tekent|tekende|tekening] ~6 [handen|vuisten|bloed|monster|rood]',
  ],
  unless: ['[geschrokken|lachte|lachend|grapje|lief|streng] ~2 maar'],
  unlessInSentence: ['PLAY', 'GONE'],
  carries: ['Papa doet mama au, vertelt Noor.'],
  misses: ['Papa haalt hem van school.'],
};
