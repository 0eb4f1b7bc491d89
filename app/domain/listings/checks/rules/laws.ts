import type { Country } from "#db/codes.ts";
import type { Subject } from "./rule.ts";

/** Named as its country names it, with the place where everybody can read it, and where and when it was last looked up. */
export type Law = { name: string; url: string; seen: string };

const on = "2026-11-29";
const agg = {
  name: "§§ 1, 7, 11 AGG",
  url: "https://www.gesetze-im-internet.de/agg/",
  seen: `dierkespartnerblog.de and haufe.de, ${on}: sex, age, origin, mother tongue, photo and birth date in ads`,
};
const kodeksPracy = (articles: string, seen: string): Law => ({
  name: `${articles} Kodeksu pracy`,
  url: "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19740240141",
  seen: `${seen}, ${on}`,
});
const equalTreatment = "e-prawnik.pl (wording of art. 18³ᵃ) and stopmobb.pl (art. 11³)";
const listOfData = "texts that quote art. 22¹ § 1 after Dz.U. 2025 poz. 807: a photo or a family is none of it";
const polish = kodeksPracy("art. 11³ i 18³ᵃ", equalTreatment);
const czech: Law = {
  name: "§ 4 a § 12 zákona č. 435/2004 Sb., o zaměstnanosti",
  url: "https://www.zakonyprolidi.cz/cs/2004-435",
  seen: `agentka.cz (wording of § 4) and the ombudsman's advice of 7 December 2023, eso.ochrance.cz 68/2021/DIS, ${on}`,
};
const directive = (name: string): Law => ({
  name,
  url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj",
  seen: `ihk-bonn.de and juve.de, ${on}: a question about former pay is banned`,
});

/** By the country of the work. What is missing here is a rule of the board. */
export const laws: Partial<Record<Subject, Partial<Record<Country, Law>>>> = {
  title: {
    DE: agg,
    PL: kodeksPracy("art. 18³ᶜᵃ", "gazetaprawna.pl and infor.pl, in force since 24 December 2025"),
    CZ: czech,
  },
  sex: { DE: agg, PL: polish, CZ: czech },
  age: { DE: agg, PL: polish, CZ: czech },
  origin: { DE: agg, PL: polish, CZ: czech },
  language: { DE: agg, PL: polish, CZ: czech },
  belief: { DE: agg, PL: polish, CZ: czech },
  health: { DE: agg, PL: polish, CZ: czech },
  family: { DE: agg, PL: kodeksPracy("art. 18³ᵃ i 22¹", `${equalTreatment}; ${listOfData}`), CZ: czech },
  pastPay: {
    DE: directive("Art. 5 Richtlinie (EU) 2023/970"),
    PL: kodeksPracy("art. 18³ᶜᵃ", "gazetaprawna.pl and infor.pl, in force since 24 December 2025"),
    CZ: directive("čl. 5 směrnice (EU) 2023/970"),
  },
  photo: { DE: agg, PL: kodeksPracy("art. 22¹", listOfData) },
  birthDate: { DE: agg },
  minors: {
    DE: {
      name: "§§ 14, 16, 17, 22 JArbSchG",
      url: "https://www.gesetze-im-internet.de/jarbschg/",
      seen: `betriebsrat.com (wording of § 16), quotations of §§ 14, 17 and 22, ${on}`,
    },
    PL: kodeksPracy("art. 203", "sip.lex.pl, wording after Dz.U. 2023 poz. 1465"),
    CZ: {
      name: "§ 245 zákoníku práce",
      url: "https://www.zakonyprolidi.cz/cs/2006-262",
      seen: `a quotation of § 245 odst. 1, ${on}`,
    },
  },
};
