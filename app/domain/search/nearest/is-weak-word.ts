/** Words of names that say nothing of the trade, folded: they join, or say of what kind the training was. */
export const isWeakWord = (word: string) => weak.has(word);

const weak: ReadonlySet<string> = new Set(
  `fachrichtung schwerpunkt fachschule hochschule fachgebiet bereich fach staatlich gepruft gepruftem geprufter geprufte
  mit fur im in der die das des dem den und oder von zur zum am auf bei
  w i z do na od ds spraw oraz lub dla przy innych zakresu pokrewni
  v ve a s se k ke o u po pro oblasti oboru oborech pribuznych vcetne krome jinde neuvedeni`.split(/\s+/),
);
