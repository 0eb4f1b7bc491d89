import type { Country } from "#db/codes.ts";
import type { Subject } from "./rule.ts";

/** Named as its country names it, with the place where everybody can read it. */
export type Law = { name: string; url: string };

const agg = (name: string): Law => ({ name, url: "https://www.gesetze-im-internet.de/agg/" });
const kodeksPracy = (name: string): Law => ({
  name: `${name} Kodeksu pracy`,
  url: "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19740240141",
});
const zamestnanost = (name: string): Law => ({
  name: `${name} zákona č. 435/2004 Sb., o zaměstnanosti`,
  url: "https://www.zakonyprolidi.cz/cs/2004-435",
});
const directive = (name: string): Law => ({ name, url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj" });

const german = agg("§§ 1, 7, 11 AGG");
const polish = kodeksPracy("art. 11³ i 18³ᵃ");
const czech = zamestnanost("§ 4 a § 12");

/** By the country of the work. What is missing here is a rule of the board. */
export const laws: Partial<Record<Subject, Partial<Record<Country, Law>>>> = {
  title: { DE: german, PL: kodeksPracy("art. 18³ᶜᵃ"), CZ: czech },
  sex: { DE: german, PL: polish, CZ: czech },
  age: { DE: german, PL: polish, CZ: czech },
  origin: { DE: german, PL: polish, CZ: czech },
  language: { DE: german, PL: polish, CZ: czech },
  belief: { DE: german, PL: polish, CZ: czech },
  health: { DE: german, PL: polish, CZ: czech },
  family: { DE: agg("§§ 1, 3, 7, 11 AGG"), PL: kodeksPracy("art. 18³ᵃ i 22¹"), CZ: czech },
  pastPay: {
    DE: directive("Art. 5 Abs. 2 Richtlinie (EU) 2023/970"),
    PL: kodeksPracy("art. 18³ᶜᵃ"),
    CZ: directive("čl. 5 odst. 2 směrnice (EU) 2023/970"),
  },
  photo: { DE: german, PL: kodeksPracy("art. 22¹"), CZ: czech },
  birthDate: { DE: german },
  minors: {
    DE: { name: "§§ 14, 16–18, 22–24 JArbSchG", url: "https://www.gesetze-im-internet.de/jarbschg/" },
    PL: kodeksPracy("art. 203 i 204"),
    CZ: { name: "§ 245 a § 246 zákoníku práce", url: "https://www.zakonyprolidi.cz/cs/2006-262" },
  },
};
