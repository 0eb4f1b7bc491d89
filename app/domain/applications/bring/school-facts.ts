import { type SchoolCertificate, schoolCertificates } from "#db/bring-codes.ts";
import type { Country, Lang } from "#db/codes.ts";

/** What a certificate is roughly worth in Germany; their names are in the catalogues. */
export type Counterpart =
  | "none"
  | "lower"
  | "middle"
  | "fhr"
  | "abitur"
  | "training_2"
  | "training_3"
  | "abitur_training"
  | "training_mastered"
  | "advanced"
  | "bachelor"
  | "degree";

export type SchoolFacts = {
  country: Country | null;
  /** As it is called where it was given; null where that can be anywhere. */
  name: string | null;
  /** Of the German framework, which has the levels of the European one. */
  dqr: number | null;
  counterpart: Counterpart | null;
};

/**
 * For orientation only: what a certificate is worth is said by those who recognise it. Polish "technik" and Czech
 * "průmyslovka" end at level 4, where a German "Techniker" is at 6: nothing here is matched by its word.
 */
const table: Readonly<Record<SchoolCertificate, readonly [string | null, number | null, Counterpart | null]>> = {
  de_none: ["ohne Schulabschluss", null, "none"],
  de_lower: ["Hauptschulabschluss, Berufsreife", 2, "lower"],
  de_middle: ["Realschulabschluss, Mittlere Reife", 3, "middle"],
  de_fhr: ["Fachhochschulreife", 4, "fhr"],
  de_abitur: ["Abitur", 4, "abitur"],
  de_training_2: ["zweijährige Berufsausbildung", 3, "training_2"],
  de_training_3: ["drei- oder dreieinhalbjährige Berufsausbildung", 4, "training_3"],
  de_master: ["Meister, Fachwirt, staatlich geprüfter Techniker", 6, "advanced"],
  de_bachelor: ["Bachelor", 6, "bachelor"],
  de_degree: ["Master, Diplom", 7, "degree"],
  pl_none: ["bez świadectwa ukończenia szkoły", null, "none"],
  pl_primary: ["świadectwo ukończenia szkoły podstawowej (8 klas)", 2, "lower"],
  pl_gimnazjum: ["świadectwo ukończenia gimnazjum", 2, "lower"],
  pl_branch_1: ["szkoła branżowa I stopnia, zasadnicza szkoła zawodowa", 3, "training_2"],
  pl_journeyman: ["świadectwo czeladnicze", 3, "training_2"],
  pl_branch_2: ["szkoła branżowa II stopnia z dyplomem zawodowym", 4, "training_3"],
  pl_matura: ["liceum, świadectwo dojrzałości (matura)", 4, "abitur"],
  pl_technician: ["technikum z dyplomem zawodowym (tytuł technika)", 4, "training_3"],
  pl_master: ["dyplom mistrzowski w rzemiośle", 4, "training_mastered"],
  pl_bachelor: ["licencjat, inżynier", 6, "bachelor"],
  pl_degree: ["magister, magister inżynier", 7, "degree"],
  cz_none: ["bez ukončeného základního vzdělání", null, "none"],
  cz_primary: ["základní vzdělání (9 let)", 2, "lower"],
  cz_apprentice_2: ["dvouletý obor s výučním listem", 2, "lower"],
  cz_apprentice: ["tříletý obor s výučním listem", 3, "training_2"],
  cz_gymnasium: ["gymnázium, maturita", 4, "abitur"],
  cz_maturita: ["střední odborná škola s maturitou", 4, "abitur_training"],
  cz_vos: ["vyšší odborná škola (DiS.)", 6, "advanced"],
  cz_bachelor: ["bakalář", 6, "bachelor"],
  cz_degree: ["magistr, inženýr", 7, "degree"],
  xx_none: [null, null, "none"],
  xx_school: [null, null, null],
  xx_vocational: [null, null, null],
  xx_degree: [null, null, null],
};

export function schoolFacts(certificate: SchoolCertificate): SchoolFacts {
  const [name, dqr, counterpart] = table[certificate];
  return { country: countryOf(certificate), name, dqr, counterpart };
}

/** The language of its name. */
export function schoolLang(certificate: SchoolCertificate): Lang | null {
  const country = countryOf(certificate);
  return country && langOfCountry[country];
}

/** All certificates, those of the reader's country first. */
export function schoolChoices(lang: Lang) {
  const own = schoolCertificates.filter((one) => schoolLang(one) === lang);
  return [...own, ...schoolCertificates.filter((one) => !own.includes(one))];
}

function countryOf(certificate: SchoolCertificate): Country | null {
  return countries[certificate.slice(0, 2)] ?? null;
}

const countries: Partial<Record<string, Country>> = { de: "DE", pl: "PL", cz: "CZ" };
const langOfCountry = { DE: "de", PL: "pl", CZ: "cs" } as const satisfies Record<Country, Lang>;
