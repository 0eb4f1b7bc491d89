import { countries, type Country, type Lang, langs } from "#db/codes.ts";
import { foldedNames } from "../words.ts";

/** Countries in the cases in which somebody names where the work shall be. "Deutsch" and "polski" are languages, and none. */
const names: Record<Country, string> = {
  DE: "Deutschland, in Deutschland, nach Deutschland, in DE, w DE, do DE, v DE, w RFN, do RFN, Rajch, do Rajchu, w Rajchu, v Rajchu, do Reichu, v Reichu, do Říše, v Říši, na Niemcy, po Niemczech, na saksy, na saksach, na zachód, na zachodzie, na Zachód do Niemiec, za Odrą, za Odrę, po drugiej stronie Odry, za zachodnią granicą, za zachodnią granicę, drüben in Deutschland, Bundesrepublik, BRD, Germany, Niemcy, Niemczech, Niemiec, do Niemiec, w Niemczech, Německo, Německu, Německa, do Německa, v Německu, Nemecko, Německem, s Německem",
  PL: "Polen, in Polen, nach Polen, in PL, w PL, do PL, v PL, jenseits der Oder, hinter der Oder, über die Oder, über der Oder, östlich der Oder, drüben in Polen, w kraju, na miejscu w Polsce, Poland, Polska, Polsce, Polskę, do Polski, w Polsce, na terenie Polski, Polsko, v Polsku, do Polska, Polsku, Polskem, s Polskem",
  CZ: "Tschechien, in Tschechien, nach Tschechien, in CZ, w CZ, do CZ, v CZ, Böhmen, in Böhmen, nach Böhmen, in der Tschechei, drüben in Tschechien, za południową granicą, za południową granicę, za Olzą, w Czechosłowacji, tuzemsko, v tuzemsku, doma v Česku, u nás v Česku, u nás v Čechách, Tschechei, Tschechische Republik, Tschechischen Republik, Czechia, Czechy, Czechach, w Czechach, do Czech, Republika Czeska, Republice Czeskiej, Česko, Česku, v Česku, do Česka, Čechy, v Čechách, do Čech, Česká republika, České republice, České republiky, ČR, v ČR, Českem, s Českem",
};

/**
 * Who lives there, behind what says that one goes to them: "u Niemca", "beim Tschechen".
 * As what somebody is, it says nothing, and "beim Deutschen" may be the Red Cross.
 */
const inhabitants: Record<Country, Record<Lang, string>> = {
  DE: { de: "", pl: "Niemca, Niemców, Niemcach", cs: "Němce, Němců, Němcům, Němcovi" },
  PL: { de: "Polen, Pole", pl: "Polaka, Polaków", cs: "Poláka, Poláků, Polákům, Polákovi" },
  CZ: { de: "Tschechen", pl: "Czecha, Czechów, Pepików", cs: "Čechů, Čecha" },
};
const atThem: Record<Lang, string> = {
  de: "beim, bei den, drüben beim, drüben bei den",
  pl: "u, do",
  cs: "u, k, ke, do",
};

/** What a side, and a border to be crossed, is called by. */
const adjectives: Record<Country, Record<Lang, string>> = {
  DE: {
    de: "deutsche, deutschen, deutscher",
    pl: "niemiecka, niemieckiej, niemiecką",
    cs: "německá, německé, německou, německý, německými",
  },
  PL: {
    de: "polnische, polnischen, polnischer",
    pl: "polska, polskiej, polską",
    cs: "polská, polské, polskou, polskými",
  },
  CZ: {
    de: "tschechische, tschechischen, tschechischer, böhmische, böhmischen, böhmischer",
    pl: "czeska, czeskiej, czeską",
    cs: "česká, české, českou, český, českými",
  },
};
const sides: Record<Lang, { before: string; nouns: string }> = {
  de: { before: "auf, auf der, auf die, an der", nouns: "Seite, Grenzseite" },
  pl: { before: "po, na", nouns: "strona, stronie, stronę" },
  cs: { before: "na, po", nouns: "strana, straně, stranu, strany" },
};
const borders: Record<Lang, { before: string; nouns: string }> = {
  de: { before: "hinter der, über der, über die, jenseits der, hinter", nouns: "Grenze" },
  pl: { before: "za", nouns: "granicą, granicę" },
  cs: { before: "za, přes", nouns: "hranicí, hranice, hranicemi, hranicema" },
};

/** Seen from where each is spoken: the others. */
const abroad: Record<Country, string> = {
  DE: "im Ausland, ins Ausland, drüben, jenseits der Grenze, hinter der Grenze, über die Grenze, über der Grenze, im Nachbarland, ins Nachbarland, beim Nachbarn, bei den Nachbarn, auf der anderen Seite der Grenze, andere Seite der Grenze",
  PL: "za granicą, zagranicą, za granicę, u sąsiadów, u sąsiada, po drugiej stronie granicy, za miedzą",
  CZ: "v zahraničí, do zahraničí, za hranicemi, za hranicema, za hranicí, přes hranice, přes hranici, za čárou, za čáru, přes čáru, za kopečky, za kopečkama, u sousedů, k sousedům, na druhé straně hranice",
};

/** Where the work shall be, by what it is called. */
export const countryWords: ReadonlyMap<string, readonly Country[]> = new Map([
  ...namesBy(names, (country) => [country]),
  ...namesBy(combined(), (country) => [country]),
  ...namesBy(abroad, (from) => countries.filter((country) => country !== from)),
]);

function namesBy(lists: Record<Country, string>, meant: (country: Country) => readonly Country[]) {
  return countries.flatMap((country) => foldedNames(lists[country]).map((name) => [name, meant(country)] as const));
}

/** "U Niemców", "auf polnischer Seite", "po stronie czeskiej", "za německou hranicí". */
function combined(): Record<Country, string> {
  const of = (country: Country) =>
    langs.flatMap((lang) => {
      const [people, side, border] = [inhabitants[country][lang], sides[lang], borders[lang]];
      const called = adjectives[country][lang];
      const sideNames = [...together(called, side.nouns), ...(lang === "pl" ? together(side.nouns, called) : [])];
      return [
        ...together(atThem[lang], people),
        ...sideNames,
        ...together(side.before, sideNames.join(", ")),
        ...together(border.before, together(called, border.nouns).join(", ")),
      ];
    });
  return { DE: of("DE").join(", "), PL: of("PL").join(", "), CZ: of("CZ").join(", ") };
}

function together(first: string, second: string) {
  if (second === "") return [];
  return first.split(", ").flatMap((one) => second.split(", ").map((other) => `${one} ${other}`));
}
