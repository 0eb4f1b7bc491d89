import type { Country, LeavingCertificate } from "#db/codes.ts";

type RoughEqual = { asked: LeavingCertificate; of: Record<Country, string | null> };

/**
 * What ads ask for, and what comes near it at school in the other two countries: for orientation only, compared with no
 * source yet. Whether it is the same in law, the office that recognises certificates decides.
 */
export const roughEquals: readonly RoughEqual[] = [
  {
    asked: "lower",
    of: {
      DE: "Hauptschulabschluss, Berufsbildungsreife",
      PL: "ukończona szkoła podstawowa (8 klas)",
      CZ: "základní vzdělání (9 let)",
    },
  },
  {
    asked: "middle",
    of: {
      DE: "Mittlere Reife, Realschulabschluss, Fachoberschulreife",
      PL: "ukończona branżowa szkoła I stopnia lub 2 klasy liceum albo technikum",
      CZ: "střední vzdělání s výučním listem",
    },
  },
  { asked: "fhr", of: { DE: "Fachhochschulreife", PL: "najbliżej: technikum z maturą", CZ: null } },
  {
    asked: "abitur",
    of: {
      DE: "Abitur (allgemeine Hochschulreife)",
      PL: "świadectwo dojrzałości (matura)",
      CZ: "maturitní vysvědčení (maturita)",
    },
  },
  {
    asked: "vocational",
    of: {
      DE: "Gesellenbrief, Facharbeiterbrief (IHK, HWK)",
      PL: "dyplom zawodowy, świadectwo czeladnicze",
      CZ: "výuční list",
    },
  },
];
