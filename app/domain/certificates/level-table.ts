import type { Country } from "#db/codes.ts";

/** A certificate as its own country calls it; unproven: nobody has compared it with a source yet. */
export type Certificate = { name: string; unproven?: true };

export type Level = { level: number; of: Record<Country, readonly Certificate[]> };

/** When the table was put together; its sources are named on the page that shows it. */
export const levelsCheckedOn = "2026-11-21";

/** The eight levels that the frameworks of the three countries share. */
export const levelTable: readonly Level[] = [
  {
    level: 1,
    of: {
      DE: [{ name: "Berufsausbildungsvorbereitung (BvB, BVJ)" }],
      PL: [{ name: "świadectwo ukończenia 6-letniej szkoły podstawowej (dawne)" }],
      CZ: [{ name: "základy vzdělání (základní škola speciální)" }],
    },
  },
  {
    level: 2,
    of: {
      DE: [{ name: "Hauptschulabschluss, Berufsreife, Berufsbildungsreife" }],
      PL: [{ name: "świadectwo ukończenia 8-letniej szkoły podstawowej" }, { name: "gimnazjum (dawne)" }],
      CZ: [
        { name: "základní vzdělání" },
        { name: "střední vzdělání bez výučního listu" },
        { name: "dvouletý výuční list" },
      ],
    },
  },
  {
    level: 3,
    of: {
      DE: [
        { name: "Mittlerer Schulabschluss, Realschulabschluss, Oberschulabschluss" },
        { name: "zweijährige duale Ausbildung" },
      ],
      PL: [
        { name: "dyplom zawodowy po branżowej szkole I stopnia (dawniej ZSZ)" },
        { name: "świadectwo czeladnicze", unproven: true },
      ],
      CZ: [{ name: "střední vzdělání s výučním listem (3 roky)" }],
    },
  },
  {
    level: 4,
    of: {
      DE: [
        { name: "drei- und dreieinhalbjährige duale Ausbildung" },
        { name: "Fachhochschulreife, fachgebundene Hochschulreife, Abitur", unproven: true },
      ],
      PL: [
        { name: "dyplom zawodowy po technikum" },
        { name: "świadectwo dojrzałości (matura)", unproven: true },
        { name: "dyplom zawodowy po branżowej szkole II stopnia", unproven: true },
        { name: "dyplom mistrzowski", unproven: true },
      ],
      CZ: [{ name: "střední vzdělání s maturitní zkouškou" }],
    },
  },
  {
    level: 5,
    of: {
      DE: [{ name: "Servicetechniker (geprüft), IT-Spezialist (zertifiziert)" }],
      PL: [{ name: "dyplom dyplomowanego specjalisty", unproven: true }],
      CZ: [{ name: "profesní kvalifikace NSK" }],
    },
  },
  {
    level: 6,
    of: {
      DE: [{ name: "Meister, Fachwirt, staatlich geprüfter Techniker, Bachelor" }],
      PL: [{ name: "licencjat, inżynier", unproven: true }],
      CZ: [{ name: "vyšší odborné vzdělání (DiS.), bakalář" }],
    },
  },
  {
    level: 7,
    of: {
      DE: [{ name: "Master, geprüfter Betriebswirt" }],
      PL: [{ name: "magister", unproven: true }],
      CZ: [{ name: "magisterský stupeň" }],
    },
  },
  {
    level: 8,
    of: {
      DE: [{ name: "Promotion" }],
      PL: [{ name: "doktorat", unproven: true }],
      CZ: [{ name: "doktorský stupeň" }],
    },
  },
];

/** What stands on the same level in another country, the proven first. */
export function certificatesAt(level: number, country: Country): readonly Certificate[] {
  return levelTable.find((row) => row.level === level)?.of[country] ?? [];
}
