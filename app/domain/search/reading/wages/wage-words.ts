import type { Currency, Lang, PayUnit } from "#db/codes.ts";
import { wordsListed } from "../words-listed.ts";

/** What stands before an amount that is the least somebody would take. These say it for themselves, without money beside. */
export const surely: Record<Lang, readonly string[]> = {
  de: wordsListed(
    "mindestens, mind., mind, mindest, wenigstens, zumindest, nicht unter, net unter, ned unter, nich unter, keinesfalls unter, nicht drunter als, nicht weniger als, nicht weniger wie, mehr als, mehr wie, uber, minimal, ab mindestens",
  ),
  pl: wordsListed(
    "co najmniej, conajmniej, co namniej, przynajmniej, najmniej, minimalnie, powyzej, ponad, wiecej niz, wiecej jak, nie mniej niz, nie mniej jak, nie ponizej, od co najmniej, chociaz, chociazby, choc, zeby chociaz",
  ),
  cs: wordsListed(
    "alespon, aspon, minimalne, nejmene, nejmin, nejmin tak, vice nez, vic nez, vic jak, vice jak, pres, ne mene nez, ne min nez, ne min jak, ne pod",
  ),
};

/** Those that may stand behind an amount as well. */
export const leastBehind = wordsListed(
  "mindestens, mind., wenigstens, zumindest, minimal, minimum, min., co najmniej, conajmniej, przynajmniej, chociaz, to minimum, alespon, aspon, minimalne, nejmin",
);

/** The same where it is said of other things as well, and what only leads to an amount. */
export const perhaps: Record<Lang, readonly string[]> = {
  de: wordsListed("ab, von, fur, ca., ca, circa, etwa, ungefahr, rund, um die, so um die, so ab, erst ab"),
  pl: wordsListed("od, za, okolo, ok., ok, jakies, gdzies, minimum od"),
  cs: wordsListed("od, za, nad, kolem, okolo, cca, asi, zhruba, nejakych"),
};

/** What may stand between those and the amount, or lead to it beside its money. */
export const loosely = wordsListed(
  "mit, zu, so, schon, gern, gerne, gute, nen, einen, zwischen, gegen, po, z, tak, dobre, miedzy, mezi, treba, dobrych, teda, wenn, na",
);

/** In no language of its own. */
export const minimum = wordsListed("min., min, minimum, >=, >");

/** An amount behind these is the most: nobody wishes for that. */
export const notMore = wordsListed(
  "bis zu, bis, maximal, max., max, hochstens, unter, weniger als, do, maksymalnie, najwyzej, ponizej, mniej niz, nejvyse, nejvys, maximalne, pod, mene nez, <=, <",
);

export const orMore = wordsListed(
  "+, und mehr, oder mehr, oder besser, oder druber, aufwarts, plus, i wiecej, lub wiecej, albo wiecej, i lepiej, albo lepiej, lub lepiej, i wyzej, wzwyz, w gore, do gory, a vice, a vic, nebo vice, nebo vic, a vyse, a vys, vys, vyse, vejs, a vejs, a lip, nebo lip, nahoru",
);

export const moneyWords: Record<Currency, readonly string[]> = {
  EUR: wordsListed(
    "€, eur, euro, euros, eura, eur., ojro, eurasow, eurek, eurow, eurem, eurach, oiro, eurick, eurecek, eurak, euraku, eurasy, eurosow, ojrasow, ojra, euru, ecek, tacken, oiros, euronen",
  ),
  PLN: wordsListed(
    "zl, zloty, zlotych, zlote, zlotego, zlotowek, zlociszy, zlotowki, pln, zl., zeta, zetow, zlociakow",
  ),
  CZK: wordsListed(
    "kc, kc., korun, koruny, korunach, korunami, czk, kronen, koron, korony, koronach, korunek, korunam, kacek, kace",
  ),
};

/** The euro in short, right behind a number: "18e". */
export const shortEuro = "e";

export const timeWords: Record<PayUnit, readonly string[]> = {
  hour: wordsListed(
    "/h, /std, /std., /stunde, / h, / std, / stunde, pro stunde, pro std, pro std., pro h, je stunde, die stunde, in der stunde, per stunde, stundlich, die std, die std., in der std, ne stunde, de stunde, inne stunde, /godz, /godz., / godz, /g, na godzine, na godz, na godz., za godzine, za godz, godzinowo, za h, /hod, /hod., / hod, na hodinu, za hodinu, hodinove, na hod, na hodku, za hodku, hodinovy, hodinova, godzinowa, godzinowej, na godzinke, za godzinke",
  ),
  month: wordsListed(
    "/monat, /mon, / monat, /m, /mtl, pro monat, im monat, je monat, per monat, monatlich, mtl, mtl., den monat, der monat, /mies, /mies., / mies, miesiecznie, na miesiac, za miesiac, w miesiacu, mies., mies, /mes, /mes., / mes, miesieczne, miesiecznej, mesicne, mesicni, mesicniho, za mesic, na mesic, mes.",
  ),
  year: wordsListed(
    "/jahr, /j, / jahr, pro jahr, im jahr, je jahr, jahrlich, p.a., p. a., pa, das jahr, jahresbrutto, jahresnetto, /rok, / rok, rocznie, za rok, na rok, w roku, w skali roku, rocne, rocni, rocniho, roczne",
  ),
};

/** Behind an amount with its money, where "40 h" would be a week's work. */
export const shortHour = wordsListed(
  "h, std, std., godz, godz., hod, hod., g, stunde, die std, hodina, hodina prace, hodka, godzina, godzine",
);

/** What pay is called; some names say the time as well. */
export const payNouns: Record<Lang, readonly string[]> = {
  de: wordsListed(
    "lohn, gehalt, verdienst, vergutung, bezahlung, bruttolohn, bruttogehalt, nettolohn, einkommen, tariflohn, verdienen, stundenlohn, verdiene, stundensatz, stundenverdienst, monatslohn, monatsgehalt, jahresgehalt, jahreslohn, gehaltsvorstellung, gehaltsvorstellungen, gehaltswunsch, wunschgehalt, mindestgehalt, grundgehalt, grundlohn, einstiegsgehalt, anfangsgehalt, ausbildungsvergutung, ausbildungsgehalt, lehrlingsgehalt, azubigehalt, zahlt, zahlen, bezahlt",
  ),
  pl: wordsListed(
    "placa, placy, place, pensja, pensji, pensje, z pensja, wyplata, wyplate, zarobki, zarobkach, zarobek, wynagrodzenie, wynagrodzeniem, stawka, stawke, stawka godzinowa, zarabiac, zarobic, zarobku, zarobkow, wyplaty, stawki, stawce, placace, oczekiwania",
  ),
  cs: wordsListed(
    "mzda, mzdu, mzdou, mzdy, plat, platem, platu, vydelek, vydelkem, hodinova mzda, hodinovka, mesicni plat, mesicni mzda, nastupni plat, vydelat, vydelavat, vydelku, hodinovkou, hodinovku, hodinova sazba, hodinove sazbe, sazba, sazbou, kapesne, kapesny, prijem, prijmem, vyplata, vyplatu, vyplatou",
  ),
};

export const nounUnits: Record<string, PayUnit> = {
  ...{ stundensatz: "hour", stundenverdienst: "hour", "hodinova sazba": "hour", "hodinove sazbe": "hour" },
  ...{ hodinovku: "hour", hodinovkou: "hour", lehrlingsgehalt: "month", ausbildungsvergutung: "month" },
  ...{ stundenlohn: "hour", "stawka godzinowa": "hour", "hodinova mzda": "hour", hodinovka: "hour" },
  ...{ monatslohn: "month", monatsgehalt: "month", "mesicni plat": "month", "mesicni mzda": "month" },
  ...{ jahresgehalt: "year", jahreslohn: "year" },
};

type ByLanguage = Readonly<Record<Lang | "any", readonly string[]>>;

/** What is left after taxes, by the language it is said in. */
export const netWords: ByLanguage = {
  any: wordsListed("netto"),
  de: wordsListed("nettolohn, raus, auf die hand, uff die hand, uffe hand, auf der hand, auf die kralle, ausgezahlt"),
  pl: wordsListed("na reke, na reka, do reki, na lape, do lapy"),
  cs: wordsListed("na ruku, do ruky, na dlan, cisteho, cistyho, ciste, cistych, cisty, cista, v cistem, v cistym"),
};
export const grossWords: ByLanguage = {
  any: wordsListed("brutto"),
  de: wordsListed("bruttolohn, vor steuern"),
  pl: [],
  cs: wordsListed("hrubeho, hrubyho, hruba, hrube, hrubych, hruby, v hrubem, v hrubym"),
};

/** Behind these it can be little else than money. */
export const thousandWords: ByLanguage = {
  any: wordsListed("k"),
  de: wordsListed("tsd., tsd, tausend, tausender, mille, riesen"),
  pl: wordsListed(
    "tys., tys, tysia, tysi, tysie, tysiow, tysiaka, tysiaki, tysiakow, tysiak, tysiecy, tysiace, tysiac, tysiaca, tysiacy, kafli, kafle, kafla, kafelkow, patykow, patyki, patyka",
  ),
  cs: wordsListed("tis., tis, tisic, tisice, tisicu, tisicovek, tacu, tac, tace"),
};

/** Thousands too, where the rest speaks of pay: else litres, paper and wheels. */
export const slangThousands: ByLanguage = {
  any: wordsListed("kilo"),
  de: wordsListed("scheine, scheinen, mil, steine"),
  pl: wordsListed("kola, kol, kolka, kolo, klocki, klockow"),
  cs: wordsListed("litru, litry, litr, papiru, papiry, talire, hadru"),
};

export const millionWords: ByLanguage = {
  any: wordsListed("milion, million, mln, mega"),
  de: wordsListed("millionen"),
  pl: wordsListed("miliony, milionow, miliona, banka, banki"),
  cs: wordsListed("milionu, melounu, melouny, meloun"),
};

/** Of those the ones that say one of it without a number. */
export const numbersAlone = wordsListed(
  "tausend, tysiac, tysiaca, tysiaka, tysiak, tysia, tisic, milion, million, mln, milionu, kilo",
);

/** A number with one of these beside it counts something else. */
export const countedThings = wordsListed(
  "%, km, kg, t, tonnen, ton, tun, m, m2, h, std, std., stunden, godzin, hodin, lat, let, jahre, jahren, dni, dnu, tage, tagen, wochen, tygodni, tydnu, monate, monaten, mesicu, mesice, miesiecy, personen, osob, lidi, leute, minuten, minut, ps, volt, v, kv, watt, kw, mw, schichten, zmiany, zmian, smeny, smen, mitarbeiter, mitarbeitern, pracownikow, zamestnancu, einwohner, x, mm, cm, achs, bar, bis, do",
);

/** Behind less than an amount these say that somebody would not work for it. */
export const notForLess = wordsListed(
  "nicht, nich, net, ned, nix, nichts, nie, nejdu, nejde, nejdeme, nejedu, nechci, neberu, nedelam, nezvedam, nevstavam, nenastoupim, nepujdu, nema smysl, nema cenu",
);
/** What may stand behind those. */
export const atAll = wordsListed(
  "hin, ran, los, raus, aus dem haus, auf, an, mehr, arbeiten, malochen, zur arbeit, do pracy, robic, pracowac, z domu, z lozka, wcale, do prace, delat, makat, pracovat, z domova, z postele, vstavat, vubec",
);
export const lessThan = wordsListed(
  "unter, drunter als, weniger als, weniger wie, ponizej, mniej niz, mniej jak, pod, mene nez, min nez, min jak, mene jak",
);

/** By the day or the week the board compares nothing. */
export const dayWords = wordsListed(
  "am tag, pro tag, den tag, /tag, taglich, tagessatz, die woche, pro woche, in der woche, /woche, dziennie, na dzien, za dzien, za dniowke, dniowka, tygodniowo, na tydzien, denne, na den, za den, tydne, za tyden, za smenu, za zmiane, pro schicht",
);

/** Before less than an amount they say the same: "nie zejdę poniżej 7 tys". */
export const goingNot = wordsListed(
  "nie zejde, nie schodze, nie ide, nie pojde, nie pracuje, nie robie, nie chce, nejdu, nepujdu, nepracuju, nedelam, geh nicht, gehe nicht, geh ich nicht, geh nich, arbeite nicht, arbeite ich nicht, mach nix, mache nichts, steh nicht auf, steh ich nicht auf, fang ich nicht an",
);

/** Of these verbs nobody needs to be told that they speak of pay: "pod třicet nejdu". */
export const notGoing = wordsListed(
  "nejdu, nejedu, nepujdu, nevstavam, nenastoupim, nezvedam, neberu, nie ide, nie pojde, nie schodze, nie zejde, nie wstaje, nie robie, nie ruszam, steh ich nicht auf, steh ich nich auf, steh ich net auf, geh ich nicht, geh ich nich, mach ichs nicht, fang ich nicht an, fang ich gar nicht an, arbeite ich nicht, komm ich nicht",
);
