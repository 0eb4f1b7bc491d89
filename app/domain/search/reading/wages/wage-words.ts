import { type Currency, type Lang, langs, type PayUnit } from "#db/codes.ts";

/** A list of words as people type them, without marks. */
const words = (list: string) => list.split(",").map((word) => word.trim());

/** What stands before an amount that is the least somebody would take. These say it for themselves, without money beside. */
export const surely: Record<Lang, readonly string[]> = {
  de: words("mindestens, mind., mind, wenigstens, nicht unter, nicht weniger als, mehr als, uber, minimal"),
  pl: words(
    "co najmniej, conajmniej, przynajmniej, minimalnie, powyzej, ponad, wiecej niz, nie mniej niz, nie ponizej, od co najmniej",
  ),
  cs: words(
    "alespon, aspon, minimalne, nejmene, nejmin, vice nez, vic nez, pres, ne mene nez, ne min nez, ne pod, nejmin",
  ),
};

/** The same where it is said of other things as well, and what only leads to an amount. */
export const perhaps: Record<Lang, readonly string[]> = {
  de: words("ab, von, fur, ca., ca, etwa, rund, um die"),
  pl: words("od, za, okolo, ok."),
  cs: words("od, za, nad, kolem, cca"),
};

/** In no language of its own. */
export const minimum = words("min., min, minimum, >=, >");

/** An amount behind these is the most: nobody wishes for that. */
export const notMore = words(
  "bis zu, bis, maximal, max., max, hochstens, unter, weniger als, do, maksymalnie, najwyzej, ponizej, mniej niz, nejvyse, nejvys, maximalne, pod, mene nez, <=, <",
);

export const orMore = words(
  "+, und mehr, oder mehr, aufwarts, plus, i wiecej, lub wiecej, wzwyz, a vice, a vic, nebo vice, a vyse",
);

export const moneyWords: Record<Currency, readonly string[]> = {
  EUR: words("€, eur, euro, euros, eura, eur., ojro, eurasow, eurek, eurow, eurem, eurach, oiro, eurick, eurecek"),
  PLN: words("zl, zloty, zlotych, zlote, zlotowek, zlociszy, zlotowki, pln, zl."),
  CZK: words("kc, kc., korun, koruny, czk, kronen, koron, korony, korunek, korunam"),
};

/** The euro in short, right behind a number: "18e". */
export const shortEuro = "e";

export const timeWords: Record<PayUnit, readonly string[]> = {
  hour: words(
    "/h, /std, /std., /stunde, / h, / std, / stunde, pro stunde, pro std, pro std., pro h, je stunde, die stunde, in der stunde, per stunde, stundlich, /godz, /godz., / godz, /g, na godzine, na godz, na godz., za godzine, za godz, godzinowo, za h, /hod, /hod., / hod, na hodinu, za hodinu, hodinove, na hod",
  ),
  month: words(
    "/monat, /mon, / monat, /m, /mtl, pro monat, im monat, je monat, per monat, monatlich, mtl, mtl., /mies, /mies., / mies, miesiecznie, na miesiac, za miesiac, w miesiacu, mies., mies, /mes, /mes., / mes, mesicne, mesicni, za mesic, na mesic, mes.",
  ),
  year: words(
    "/jahr, /j, / jahr, pro jahr, im jahr, je jahr, jahrlich, p.a., p. a., pa, /rok, / rok, rocznie, za rok, na rok, w roku, w skali roku, rocne, rocni",
  ),
};

/** Behind an amount with its money, where "40 h" would be a week's work. */
export const shortHour = words("h, std, std., godz, godz., hod, hod., g, stunde, die std");

/** What pay is called; some names say the time as well. */
export const payNouns: Record<Lang, readonly string[]> = {
  de: words(
    "lohn, gehalt, verdienst, vergutung, bezahlung, bruttolohn, bruttogehalt, nettolohn, einkommen, tariflohn, verdienen, stundenlohn, monatslohn, monatsgehalt, jahresgehalt, jahreslohn",
  ),
  pl: words(
    "placa, placy, place, pensja, pensji, pensje, z pensja, wyplata, wyplate, zarobki, zarobkach, zarobek, wynagrodzenie, wynagrodzeniem, stawka, stawke, stawka godzinowa, zarabiac, placace",
  ),
  cs: words(
    "mzda, mzdu, mzdou, mzdy, plat, platem, platu, vydelek, vydelkem, hodinova mzda, hodinovka, mesicni plat, mesicni mzda, vydelat",
  ),
};

export const nounUnits: Record<string, PayUnit> = {
  ...{ stundenlohn: "hour", "stawka godzinowa": "hour", "hodinova mzda": "hour", hodinovka: "hour" },
  ...{ monatslohn: "month", monatsgehalt: "month", "mesicni plat": "month", "mesicni mzda": "month" },
  ...{ jahresgehalt: "year", jahreslohn: "year" },
};

export const netWords = words(
  "netto, na reke, do reki, na ruku, cisteho, cistyho, ciste, cistych, nettolohn, raus, auf die hand, ausgezahlt",
);
export const grossWords = words("brutto, hrubeho, hrubyho, hruba, hrube, hrubych");
export const thousandWords = words(
  "k, tys., tys, tysia, tysi, tysiaka, tysiaki, tysiakow, tysiecy, tysiace, tysiac, tsd., tsd, tausend, tis., tis, tisic, tisice, tisicu",
);

/** A number with one of these beside it counts something else. */
export const countedThings = words(
  "%, km, kg, t, tonnen, ton, tun, m, m2, h, std, std., stunden, godzin, hodin, lat, let, jahre, jahren, dni, dnu, tage, tagen, wochen, tygodni, tydnu, monate, monaten, mesicu, mesice, miesiecy, personen, osob, lidi, leute, minuten, minut, ps, volt, v, kv, watt, kw, mw, schichten, zmiany, zmian, smeny, smen, mitarbeiter, mitarbeitern, pracownikow, zamestnancu, einwohner, x, mm, cm, achs, bar, bis, do",
);

const tens = {
  de: { zwanzig: 20, dreissig: 30, vierzig: 40, funfzig: 50 },
  pl: { dwadziescia: 20, trzydziesci: 30, czterdziesci: 40, piecdziesiat: 50 },
  cs: { dvacet: 20, tricet: 30, ctyricet: 40, padesat: 50 },
};
const ones = {
  de: "ein zwei drei vier funf sechs sieben acht neun",
  pl: "jeden dwa trzy cztery piec szesc siedem osiem dziewiec",
  cs: "jedna dva tri ctyri pet sest sedm osm devet",
};
/** "Achtzehn", "dwadzieścia pięć", "pětadvacet" and "dvacet pět". */
const compounds: Readonly<Record<string, number>> = Object.fromEntries(
  langs.flatMap((lang) =>
    Object.entries(tens[lang]).flatMap(([ten, value]) =>
      ones[lang].split(" ").flatMap((one, at) => {
        const joined = { de: [`${one}und${ten}`], pl: [`${ten} ${one}`], cs: [`${one}a${ten}`, `${ten} ${one}`] }[lang];
        return joined.map((word) => [word, value + at + 1] as const);
      }),
    ),
  ),
);

/** Numbers in words, as wages are said: "zwölf Euro", "cztery tysiące". */
export const amountsInWords: Readonly<Record<string, number>> = {
  ...compounds,
  ...{ tausend: 1_000, tausendfunfhundert: 1_500, tysiac: 1_000, tisic: 1_000 },
  ...{ dva: 2, dve: 2, tri: 3, jedenascie: 11, dwanascie: 12, trzynascie: 13, czternascie: 14, szesnascie: 16 },
  ...{ siedemnascie: 17, osiemnascie: 18, dziewietnascie: 19, jedenact: 11, trinact: 13, ctrnact: 14, sestnact: 16 },
  ...{ sedmnact: 17, osmnact: 18, devatenact: 19, poltora: 1.5, "poltora tysiaca": 1_500, "puldruheho tisice": 1_500 },
  ...{
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwolf: 12,
    dreizehn: 13,
  },
  ...{ vierzehn: 14, funfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20, dreissig: 30 },
  ...{ zweitausend: 2_000, zweieinhalbtausend: 2_500, dreitausend: 3_000, viertausend: 4_000, funftausend: 5_000 },
  ...{ dwa: 2, trzy: 3, cztery: 4, piec: 5, szesc: 6, siedem: 7, osiem: 8, dziewiec: 9, dziesiec: 10, pietnascie: 15 },
  ...{ dwadziescia: 20, trzydziesci: 30, czterdziesci: 40, piecdziesiat: 50 },
  ...{
    ctyri: 4,
    pet: 5,
    sest: 6,
    sedm: 7,
    osm: 8,
    devet: 9,
    deset: 10,
    dvanact: 12,
    patnact: 15,
    dvacet: 20,
  },
  ...{ tricet: 30, ctyricet: 40, padesat: 50, sto: 100, dveste: 200 },
};

/** Behind less than an amount these say that somebody would not work for it. */
export const notForLess = words(
  "nicht, nich, nix, nichts, nie, nejdu, nejde, nejdeme, nechci, neberu, nedelam, nema smysl",
);
export const lessThan = words("unter, weniger als, ponizej, mniej niz, mniej jak, pod, mene nez, min nez");
