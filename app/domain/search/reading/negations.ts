const wordsIn = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** What stands behind it is not wanted, or somebody does without; folded, in three languages. */
export const isNegation = (word: string) => negations.has(word);
const negations = wordsIn(`
  ohne kein keine keinen keiner keinem keinerlei keines keinesfalls nicht nichts nix niemals ausser ausgenommen ausnahme weder statt
  anstatt ungern
  bez nie niechce nigdy zaden zadna zadne zadnej zadnego zadnych oprocz procz poza wyjatkiem zamiast
  ne nechci nechceme nechtel nechtela nikoli nikoliv zadny zadnou zadneho krome mimo vyjma vyjimkou nedelam nedelat neberu
  nehledam nepracovat nemuzu nemohu ani`);

/** It may also stand behind what is not wanted, at the end: "noční radši ne". */
export const isNegationAfter = (word: string) => negationsAfter.has(word);
const negationsAfter = wordsIn(`
  nein nicht nie niet ausgeschlossen unerwunscht nee
  odpada odpadaja niemozliwe
  ne nechci neberu vylouceno nepripada`);

/** "not below", "not farther", "not only": what follows is no refusal. */
export const isComparison = (word: string) => comparisons.has(word);
const comparisons = wordsIn(`
  weiter unter weniger uber langer nur so zu sicher klar wichtig schlimm egal problem erforderlich notig angst scheu
  mniej wiecej dalej ponizej powyzej tylko wiem ma problemu przeszkadza przeszkadzaja boje
  pod min mene vic vice dal dale nad jen vim vadi problem bojim`);

export const isOnly = (word: string) => only.has(word);
const only = wordsIn("nur tylko jen");

/** Stands between no and what is meant: "nie chcę pracować w nocy", "auf keinen Fall mehr im Außendienst". */
export const isBetween = (word: string) => between.has(word);
const between = wordsIn(`
  mehr wieder gern gerne unbedingt fall arbeiten machen will mochte konnen der die das dem den des als im in am an auf bei mit zu zur
  zum fur von nach uber durch per etwas irgendwas allem
  chce chcialbym chcialabym moge lubie szukam pracowac pracy praca robic jezdzic chodzic interesuje mnie biore juz w we na z ze do dla
  od przy po przez jako zadnych zadnej zadne zadna system systemu systemie trybie umowa umowy
  delat pracovat jezdit chodit mam zajem uz v ve s se o pro u k ke pres praci prace zadne zadny zadnou provoz provozu smlouva smlouvu`);

/** A refusal goes on behind it: "ohne Nachtschicht und Wochenende". */
export const isJoint = (word: string) => joints.has(word);
const joints = wordsIn("und oder sowie noch bzw auch i oraz lub czy albo a nebo ci");

/** Begins what is wanted again: "ohne Nachtschicht und mit Unterkunft". */
export const isTurn = (word: string) => turns.has(word);
const turns = wordsIn("mit dafur aber sondern gerne nur z ze ale lecz tylko za s se nybrz jen");

/** May stand before the no at the end: "lieber nicht". */
export const isSoftened = (word: string) => softened.has(word);
const softened = wordsIn(
  "lieber bitte leider eher absolut aber raczej prosze niestety ale juz radsi radeji prosim bohuzel uz spis",
);
