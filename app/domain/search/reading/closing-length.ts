/**
 * Sentences that say no to what stands before them: "Zeitarbeit kommt nicht in Frage", "noce to nie dla mnie". Folded, without
 * what may stand between; each is said of one thing or of several.
 */
const closings = [
  "(?:kommt|kommen) (?:fur mich |bei mir )?nicht (?:mehr )?in ?frage",
  "(?:geht|gehen|passt|passen|klappt|klappen|liegt|liegen) (?:bei mir |fur mich |mir )?(?:gar |leider )?nicht(?: mehr)?",
  "(?:mag|will|mochte|kann|darf|mache|mach|brauche|brauch|muss|nehme|wunsche) ich (?:gar |leider |wirklich |echt )?nicht(?: mehr)?(?: haben| machen| sein| arbeiten)?",
  "muss (?:gar |wirklich |echt )?nicht sein",
  "(?:ist |sind |ware |waren )?(?:gar )?nichts fur mich",
  "(?:scheidet|scheiden) (?:leider )?aus",
  "(?:fallt|fallen) (?:leider )?(?:weg|aus|flach)",
  "(?:to )?(?:juz )?nie dla mnie",
  "nie (?:wchodzi|wchodza) w (?:gre|rachube)",
  "(?:mi )?(?:juz )?nie (?:pasuje|pasuja|odpowiada|odpowiadaja)(?: mi)?",
  "(?:neprichazi|neprichazeji|nepripada|nepripadaji) (?:pro me )?v uvahu",
  "(?:mi )?(?:uz )?(?:nevyhovuje|nevyhovuji|nesedi|nehodi se)(?: mi)?",
  "(?:to )?(?:uz )?(?:neni|nejsou) (?:nic )?pro me",
];
/** These may also begin a refusal of what follows: "nechci na montáž". */
const beginnings = [
  "(?:juz )?nie (?:chce|moge|bede|lubie)(?: juz)?(?: robic| pracowac| jezdzic)?",
  "(?:uz )?(?:nemuzu|nemohu|nechci|nezvladam|nezvladnu)(?: uz)?(?: delat| pracovat| jezdit)?",
];

const patternOf = (sentences: readonly string[]) => new RegExp(String.raw`^(?:${sentences.join("|")})(?= |$)`);
const [closing, beginning] = [patternOf(closings), patternOf(beginnings)];

/** How many of the words, from the first on, are such a sentence; 0 where it is none. `endsAfter`: whether the sentence ends behind so many. */
export function closingLength(words: readonly string[], endsAfter: (length: number) => boolean): number {
  const text = words.join(" ");
  const lengthOf = (pattern: RegExp) => pattern.exec(text)?.[0].split(" ").length ?? 0;
  const sure = lengthOf(closing);
  if (sure > 0) return sure;
  const length = lengthOf(beginning);
  return length > 0 && (length === words.length || endsAfter(length)) ? length : 0;
}
