/** The months in every case, without marks. */
const forms = [
  "januar janner jan styczen stycznia styczniu styczniem leden ledna lednu lednem",
  "februar feber feb luty lutego lutym unor unora unoru unorem",
  "marz maerz marzec marca marcu marcem brezen brezna breznu breznem",
  "april apr kwiecien kwietnia kwietniu kwietniem duben dubna dubnu dubnem",
  "mai maj maja maju majem kveten kvetna kvetnu kvetnem",
  "juni jun czerwiec czerwca czerwcu czerwcem cerven cervna cervnu cervnem",
  "juli jul lipiec lipca lipcu lipcem cervenec cervence cervenci cervencem",
  "august aug sierpien sierpnia sierpniu sierpniem srpen srpna srpnu srpnem",
  "september sept sep wrzesien wrzesnia wrzesniu wrzesniem zari zarim",
  "oktober okt pazdziernik pazdziernika pazdzierniku rijen rijna rijnu rijnem",
  "november nov listopad listopada listopadzie listopadu listopadem",
  "dezember dez grudzien grudnia grudniu grudniem prosinec prosince prosinci prosincem",
];

/** 1 to 12 by the word. */
export const monthWords: ReadonlyMap<string, number> = new Map(
  forms.flatMap((words, at) => words.split(" ").map((word) => [word, at + 1] as const)),
);

/** Of these alone, without "ab" or a year, somebody may mean another thing: a name, or an instrument maker. */
export const doubtfulMonths: ReadonlySet<string> = new Set(
  "jan feb apr jun jul aug sep sept okt nov dez mai maj maja maju august luty".split(" "),
);

const words = (list: string) => list.split(",").map((word) => word.trim());

/** First and last month of a time of the year; a year ends between the two where the last is the smaller. */
export const seasons: readonly { from: number; until: number; words: readonly string[] }[] = [
  {
    ...{ from: 6, until: 8 },
    words: words(
      "sommer, im sommer, den sommer uber, fur den sommer, sommerferien, in den sommerferien, ferien, in den ferien, fur die ferien, ferienzeit, sommermonate, in den sommermonaten, latem, lato, w lecie, na lato, w wakacje, na wakacje, wakacje, wakacji, na czas wakacji, podczas wakacji, w czasie wakacji, w okresie wakacji, na okres wakacji, leto, v lete, pres leto, na leto, prazdniny, o prazdninach, na prazdniny, pres prazdniny, letni prazdniny, o letnich prazdninach, sezon letni, w sezonie letnim",
    ),
  },
  {
    ...{ from: 3, until: 5 },
    words: words("fruhjahr, im fruhjahr, fruhling, im fruhling, wiosna, wiosne, na wiosne, wiosny, jaro, na jare"),
  },
  {
    ...{ from: 9, until: 11 },
    words: words("herbst, im herbst, jesien, jesienia, na jesien, jesieni, podzim, na podzim, podzimu"),
  },
  {
    ...{ from: 12, until: 2 },
    words: words("winter, im winter, zima, zime, na zime, w zimie, zimy, v zime, pres zimu, na zimu"),
  },
  {
    ...{ from: 2, until: 2 },
    words: words(
      "winterferien, in den winterferien, ferie, ferie zimowe, w ferie, w ferie zimowe, jarni prazdniny, o jarnich prazdninach",
    ),
  },
  { ...{ from: 10, until: 10 }, words: words("herbstferien, in den herbstferien, podzimni prazdniny") },
  { ...{ from: 3, until: 4 }, words: words("osterferien, in den osterferien") },
];

/** The month from which on, behind what is over then. */
export const afterwards: readonly { month: number; words: readonly string[] }[] = [
  {
    month: 9,
    words: words(
      "nach den ferien, nach den sommerferien, nach dem sommer, po wakacjach, po lecie, po prazdninach, po lete, ab herbst, ab dem herbst, od jesieni, od podzimu, zum neuen ausbildungsjahr, ab dem neuen schuljahr, zum neuen schuljahr, od nowego roku szkolnego, od noveho skolniho roku, ze skolnim rokem",
    ),
  },
  {
    month: 1,
    words: words(
      "nach weihnachten, nach neujahr, nach dem jahreswechsel, ab dem neuen jahr, im neuen jahr, ab neujahr, po swietach, po nowym roku, od nowego roku, w nowym roku, po bozym narodzeniu, po vanocich, po novem roce, po novym roce, po novem roku, od noveho roku, v novem roce",
    ),
  },
  { month: 4, words: words("nach ostern, po wielkanocy, po velikonocich") },
  { month: 3, words: words("ab fruhjahr, ab dem fruhjahr, ab fruhling, od wiosny, od jara") },
  {
    month: 6,
    words: words(
      "ab sommer, ab dem sommer, od lata, od leta, od wakacji, od prazdnin, ab den ferien, ab den sommerferien, nach dem abi, nach dem abitur, nach meinem abi, nach meinem abitur, po maturze, po zdaniu matury, po maturach, po maturite, po odmaturovani, po statnicich",
    ),
  },
  { month: 12, words: words("ab winter, ab dem winter, od zimy") },
];

export const comingMonth = words(
  "nachsten monat, ab nachstem monat, ab nachsten monat, im nachsten monat, kommenden monat, ab kommendem monat, przyszly miesiac, od przyszlego miesiaca, w przyszlym miesiacu, od nastepnego miesiaca, pristi mesic, od pristiho mesice",
);
export const thisMonth = words("diesen monat, in diesem monat, w tym miesiacu, tento mesic");
export const comingYear = words(
  "nachstes jahr, im nachsten jahr, ab nachstem jahr, ab nachsten jahr, kommendes jahr, im kommenden jahr, w przyszlym roku, od przyszlego roku, na przyszly rok, pristi rok, v pristim roce, od pristiho roku",
);

export const atOnce = words(
  "ab sofort, per sofort, sofort, ab jetzt, schnellstmoglich, so bald wie moglich, sobald wie moglich, baldmoglichst, so schnell wie moglich, moglichst bald, umgehend, kurzfristig, asap, a.s.a.p., ab heute, ab morgen, morgen anfangen, heute anfangen, morgen starten, gleich anfangen, gleich morgen, moge zaczac jutro, jutro zaczac, zaczac od jutra, zitra nastoupit, hned zitra, muzu zitra, ab nachster woche, ab nachste woche, ab ubernachster woche, in 7 tagen, in 10 tagen, in 14 tagen, za 7 dni, za 10 dni, za 14 dni, za ctrnact dni, ab montag, nachste woche, od zaraz, zaraz, natychmiast, od reki, od teraz, od dzis, od dzisiaj, od jutra, jak najszybciej, jak najpredzej, od przyszlego tygodnia, od nastepnego tygodnia, od poniedzialku, ihned, hned, okamzite, co nejdrive, co nejdriv, od ted, ode dneska, ode dnes, od zitra, od pristiho tydne, od pondeli",
);

/** With a word for beginning beside it, that is at once. */
export const soon = words(
  "heute, morgen, ubermorgen, montag, nachste woche, nachster woche, dzis, dzisiaj, jutro, pojutrze, w poniedzialek, w przyszlym tygodniu, w nastepnym tygodniu, dnes, dneska, zitra, pozitri, v pondeli, pristi tyden",
);
export const toStart = words(
  "anfangen, angefangen, anfange, starten, loslegen, beginnen, einsteigen, eintreten, zaczac, zaczynac, zaczynam, startowac, wystartowac, podjac prace, przyjsc do pracy, nastoupit, nastupuju, nastupuji, zacit, zacinat, zacnu",
);
/** Until the end of a month of these somebody is bound elsewhere, and free from the next one on. */
export const bound = words(
  "kundigungsfrist, gekundigt, kundigung, vertrag lauft, vertrag, gebunden, beschaftigt, unter vertrag, angestellt, wypowiedzenie, wypowiedzenia, wypowiedzeniu, umowe, umowa, vypovedni lhuta, vypovedni lhutu, vypovedni dobu, vypovedni doba, vypoved, smlouvu, smlouva, jsem vazana, jsem vazany",
);

/** What stands before a month from which on. */
export const onward = words(
  "ab, ab dem, von, ab anfang, ab mitte, ab ende, ab beginn, fruhestens, fruhestens ab, od, od poczatku, od konca, od polowy, od pocatku, od zacatku, nejdrive od, najwczesniej od, najwczesniej, najwczesniej w, dopiero od, dopiero w, nie wczesniej niz, nie wczesniej niz w, nie wczesniej niz od, nicht vor, nicht vor dem, nicht fruher als, erst ab, erst im, az od, az v, nejdriv od, nejdriv v, nejdrive v, ne driv nez, ne driv nez v, ne drive nez, ne drive nez v",
);
/** Before one in which. */
export const within = words(
  "im, in, am, zum, zu, fur, anfang, mitte, ende, beginn, start, start im, beginn im, zum beginn, im monat, w, we, na, z poczatkiem, z dniem, dnia, na poczatku, pod koniec, w polowie, start w, v, ve, k, ke, na zacatku, zacatkem, koncem, v polovine, nastup, nastup v, nastup od, nastup k",
);
/** Before one by which. */
export const by = words(
  "bis spatestens, spatestens, spatestens im, spatestens ab, spatestens zum, najpozniej, najpozniej w, najpozniej od, najpozniej do, nejpozdeji, nejpozdeji v, nejpozdeji od, nejpozdeji do",
);
/** Before one until which somebody works: of that the board knows nothing. */
export const upTo = words("bis, bis ende, bis anfang, do, do konca, do konce, az do, bis zum, bis mitte");

/** Behind how long from now on: "in zwei Monaten", "za dva měsíce". */
export const units: readonly { days: number; months: number; words: readonly string[] }[] = [
  {
    ...{ days: 0, months: 1 },
    words: words("monat, monate, monaten, miesiac, miesiace, miesiecy, mesic, mesice, mesicu"),
  },
  { ...{ days: 7, months: 0 }, words: words("woche, wochen, tydzien, tygodnie, tygodni, tyden, tydny, tydnu") },
];
export const counts: Readonly<Record<string, number>> = {
  ...{ einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6 },
  ...{ jeden: 1, dwa: 2, dwie: 2, trzy: 3, cztery: 4, piec: 5, szesc: 6 },
  ...{ dva: 2, dve: 2, tri: 3, ctyri: 4, pet: 5, sest: 6 },
};
