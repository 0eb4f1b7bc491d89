const wordsIn = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** What stands behind it is not wanted, or somebody does without; folded, in three languages. */
export const isNegation = (word: string) => negations.has(word) || negatedVerb.test(word);
const negatedVerb = /^ne(?:chc|chte|muz|moh|ber|dela[mt]|hled|potreb|prac|jezd|snas|vezm|uvaz|prij|mus)\w*$/;
const negations = wordsIn(`
  ohne kein keine keinen keiner keinem keinerlei keines keinesfalls nicht nich nichts nix nimmer niemals ausser ausgenommen ausnahme weder statt
  anstatt ungern zero ohen onhe kien kiene keien auser nciht nict nihct
  bez nie niechce nigdy zaden zadna zadne zadnej zadnego zadnych oprocz procz poza wyjatkiem zamiast
  ne nikoli nikoliv zadny zadnou zadneho zadnych zadnym krome krom mimo vyjma vyjimkou ani`);

/** Of these it says no to what is done, so that any words may stand between: "nechci být pořád na cestách". */
export const isNegationOfVerb = (word: string) => ofVerb.has(word) || negatedVerb.test(word);
const ofVerb = wordsIn("nicht nich nimmer nie niemals nigdy niechce ne nikdy nikoli");

/** "not below", "not farther", "not only": what follows is no refusal. */
export const isComparison = (word: string) => comparisons.has(word);
const comparisons = wordsIn(`
  weiter unter weniger fruher spater langer nur so zu sicher klar wichtig schlimm egal problem erforderlich notig angst scheu
  wczesniej pozniej mniej wiecej dalej ponizej powyzej tylko wiem ma boimy problemu przeszkadza przeszkadzaja boje
  drive driv pozdeji pod min mene vic vice dal dale nad jen vim vadi problem bojim`);

/** "nie mam auta", "neumím": says how somebody is, and refuses nothing; "nie mam ochoty" does. */
export const statesOf = (word: string, next: string) => states.has(word) && !wills.has(next);
const states = wordsIn("mam mamy mame znam umiem umim wiem mialem mialam jestem bylem bylam bin war");
const wills = wordsIn("zainteresowany zainteresowana zamiaru ochoty sily sil checi chut naladu zajem");

/** How somebody is or comes says "ich bin nicht ortsgebunden", which refuses nothing. */
export const isOfState = (word: string) =>
  /^(?:bin|bist|ist|sind|war|waren|komm|komme|weiss|kenne?|wohne?|lebe?|jestem|bylem|bylam|mieszkam|jsem|bydlim)$/.test(
    word,
  );

export const isOnly = (word: string) => only.has(word);
const only = wordsIn("nur tylko jen");

/** Stands between no and what is meant: "nie chcę pracować w nocy", "auf keinen Fall mehr im Außendienst". */
export const isBetween = (word: string) => between.has(word);
const between = wordsIn(`
  mehr schon wieder bock lust irgendwelche irgendeine eine einen einer gern gerne unbedingt fall arbeiten machen will mochte konnen der die das dem den des als im in am an auf bei mit zu zur
  zum fur von nach uber durch per etwas irgendwas allem vom beim ins ans ubers unterm hinterm aufs aufm ausm inner nem ner nen
  zamiaru ochoty sily checi mi mam brac bede potrzebuje potrzebujemy potrzeba trzeba chce chcialbym chcialabym moge lubie szukam pracowac pracy praca wracam wroce wracac pojde jade pojade ide dojezdzac dojezdzam wyjezdzac robic jezdzic chodzic interesuje mnie biore juz w we na z ze do dla
  od przy po przez jako zadnych zadnej zadne zadna system systemu systemie trybie umowa umowy
  chut naladu mi byt porad jiz delat pracovat jezdit chodit mam zajem uz v ve s se o pro u k ke pres praci prace zadne zadny zadnou provoz provozu smlouva smlouvu`);

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

/**
 * How many words say no there: one, or several that say that somebody has had enough: "mam dość", "schluss mit", "nic na".
 * 0 where none do.
 */
export function negationLength(words: readonly string[]): number {
  const enough = hadEnough.exec(words.slice(0, mostWords).join(" "));
  return enough ? enough[0].split(" ").length : isNegation(words[0] ?? "") ? 1 : 0;
}

const mostWords = 7;
const hadEnough = new RegExp(
  `^(?:${[
    "genug (?:von|vom)|schluss mit|weg (?:von|vom|aus|mit)|nie wieder|(?:die )?(?:schnauze|nase) voll (?:von|vom)|kein bock (?:mehr )?auf|raus aus|finger weg von|(?:ich )?(?:hasse|verabscheue)(?: ich)?|angst vor",
    "(?:mam )?(?:juz )?(?:po dziurki w nosie|serdecznie dosc|dosc|dosyc)(?: juz)?(?! doswiadcz)|koniec (?:z|ze)|precz (?:z|od)|byle nie|nienawidze|nie (?:znosze|cierpie|lubie)|boje sie",
    "(?:mam )?(?:uz )?pln[ye] zuby|mam (?:toho )?uz dost|(?:mam )?uz (?:toho )?dost|konec (?:s|se)|dost bylo|pryc (?:z|od)|(?:uz )?(?:me )?(?:uz )?nebavi|jen ne|hlavne ne|nemusim|nemam rada?|nenavidim|nesnasim|bojim se",
    "ni[cx](?= (?:na|w|we|z|ze|przez|v|ve|pres|s|se|u|do|o|po|mit|im|in|von) )",
  ].join("|")})(?= |$)`,
);

/** Of "weit weg von" it is how far something is. */
export const isFarFrom = (before: string, word: string) =>
  word === "weg" && !/^(?:will|mochte|nur|bloss|endlich|ich|hauptsache)?$/.test(before);

/** A no that refuses nothing: "bez przerwy", "ohne Ende". How many words it takes; 0 where there is none. */
export function idleLength(words: readonly string[]): number {
  const idle = refusesNothing.exec(words.slice(0, mostWords).join(" "));
  return idle ? idle[0].split(" ").length : 0;
}

const refusesNothing = new RegExp(
  `^(?:${[
    "ohne fleiss kein preis|ohne (?:ende|witz|scheiss|quatsch|mist|umschweife|drama|pause|scherz|zweifel|probleme?|rucksicht|grenzen)|kein (?:wunder|witz|scherz|wort|bisschen)|keine (?:frage|ahnung|sorge)|kein(?:en)? (?:cent|euro) weniger|nicht (?:zuletzt|umsonst|wahr)|warum nicht|wieso nicht",
    "bez (?:przerwy|kitu|sciemy|jaj|zartow|cudow|granic|konca|problemu|problemow|ustanku|watpienia|wzgledu|obaw)|poza tym|oprocz tego|nie tylko|czemu nie|dlaczego nie|ani (?:slowa|troche|w zab|(?:zlotowki|grosza) mniej)|nie ma sprawy",
    "bez (?:prestavky|kecu|srandy|prdele|okolku|pardonu|hranic|konce|problemu|obav|ohledu|legrace|debat)|krome toho|mimo (?:jine|to)|proc ne|ani (?:slovo|trochu|kousek|(?:koruny|korunu) (?:mene|min))",
  ].join("|")})(?= |$)`,
);
