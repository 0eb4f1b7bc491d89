/** Numbers as people say them of hours and days, folded; those of hours in the case they stand in: "do czternastej". */
const said = [
  "eins ein eine jedna jednej pierwszej jedne jednu jeden",
  "zwei dwa dwie dwoch drugiej dva dve dvou",
  "drei trzy trzech trzeciej tri tri",
  "vier cztery czterech czwartej ctyri ctyr ctyrech",
  "funf fuenf piec pieciu piatej pet peti",
  "sechs szesc szesciu szostej sest sesti",
  "sieben siedem siedmiu siodmej sedm sedmi",
  "acht osiem osmiu osmej osm osmi",
  "neun dziewiec dziewieciu dziewiatej devet deviti",
  "zehn dziesiec dziesieciu dziesiatej deset deseti",
  "elf jedenascie jedenastej jedenact jedenacti",
  "zwolf zwoelf dwanascie dwunastej dvanact dvanacti",
  "trzynastej trinacti",
  "czternastej ctrnacti",
  "pietnastej patnacti",
  "sechzehn szesnastej sestnacti",
  "siebzehn siedemnastej sedmnacti",
  "achtzehn osiemnastej osmnacti",
];

const numbers: ReadonlyMap<string, number> = new Map(
  said.flatMap((words, at) => words.split(" ").map((word) => [word, at + 1] as const)),
);

export const numberOf = (text = "") => numbers.get(text) ?? Number(text);

const anyOf = (list: string) =>
  `(?:${list
    .trim()
    .split(/\s*,\s*/)
    .join("|")})`;

/** "16", "vier", "trzech" */
export const spokenNumber = anyOf([...numbers.keys(), String.raw`\d\d?`].join(","));
export const hours = anyOf("h, std, stunden?, wochenstunden, godz, godzin[ay]?, hod, hodin[ay]?");
export const days = anyOf("tage[ns]?, dni, dnia, dniowy, dny, dnu, denni");
export const everyWeek = anyOf(
  "(?:(?:die|pro|in der|je|per|w|na|za|v) )?(?:woche|tydzien|tygodniu|tyden|tydnu), wochentlich, tygodniowo, tydne",
);
export const everyDay = anyOf("(?:(?:am|pro|den|je|na|za) )?(?:tag|dzien|den), taglich, dziennie, denne");
export const toWork = anyOf(
  "arbeiten, arbeit, malochen, schaffen, pracy, pracowac, pracuj\\w+, robic, robie, roboty, prace, pracovat, pracuj\\w+, delat, makat, v praci",
);

export const oClock = anyOf("uhr, h, hod, hodin[aeyu]?, godz, godzin[aey]?, godzinie");
export const afterNoon = anyOf("nachmittags?, abends, po poludniu, popoludniu, odpoledne, vecer, wieczorem");
export const noon = anyOf("(?:zum )?mittags?, poludni[aem]+, poledn[eiem]+, obed[aem]+");
export const between = anyOf("von, zwischen, od, miedzy, mezi, (?:w )?godzinach(?: od)?");
export const to = anyOf("bis, und, do, a, az, i");
export const until = anyOf("bis, vor, do, przed, pred");
export const from = anyOf("ab, od");
export const after = anyOf("nach, po");
export const about = anyOf(
  "nur, max, maximal, maks, maksymalnie, maximalne, hochstens, ca, etwa, so, bis zu, tylko, okolo, po, do, jen, kolem, tak, asi, erst, dopiero, az, spatestens, nejdele",
);
export const ended = anyOf("fertig, schluss, feierabend, koniec, konec, hotovo");
export const toEnd = anyOf(
  "schluss, feierabend, fertig, koncz[ye]c?, koncit, skoncit, skonczyc, koncim, koniec, konec",
);
export const at = anyOf("um, gegen, bis, vor, o, do, ve, v, pred, przed, kolem");
export const percent = anyOf("prozent, procent, procentowy, procenta");
export const ofFullTime = anyOf("stelle, arbeiten, etatu?, uvaz\\w+");
