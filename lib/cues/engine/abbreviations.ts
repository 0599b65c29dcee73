/** Folded abbreviations whose dot never ends a sentence: a name or number follows. */
export const titles = new Set(
  'dhr mw mevr mej mr drs dr ir ing prof ds st nr tel fam hr vr jhr wed gesch plm bijv bv evt incl excl resp ca cq tav nl mn ivm mbt ihkv igv nav dmv adhv obv ov itt zgn vlgs mevr bgl'.split(
    ' ',
  ),
);

/** Folded abbreviations whose dot ends a sentence only before a capital. */
export const abbreviations = new Set(
  'cl clt client clnt vw bw mdw bgl beg as jl enz etc ed ea oa dd jan feb mrt apr jun jul aug sept sep okt nov dec ma di wo do vr za zo aub svp zsm afspr tst mdr vdr br zs fam wkb gem min max uur pp'.split(
    ' ',
  ),
);

/** Folded words after which a line break is no end: the sentence cannot be over. */
export const continuers = new Set(
  "de het een 't 'n zijn haar hun mijn z'n d'r m'n je jouw uw onze ons die deze dit dat geen met van bij naar aan op in over voor door tegen tot uit om en of maar dat als want omdat toen terwijl niet ook nog te om zonder tussen sinds na vanuit via per".split(
    ' ',
  ),
);
