import type { Kind } from "#db/codes.ts";
import type { DemoContent, DemoTitles } from "./content.server.ts";
import type { Occupation } from "./vocabulary.server.ts";

const lead = {
  job: { de: "", pl: "", cs: "" },
  apprenticeship: { de: "Ausbildung: ", pl: "Nauka zawodu: ", cs: "Učební obor: " },
  dual_study: { de: "Duales Studium: ", pl: "Studia dualne: ", cs: "Duální studium: " },
  internship: { de: "Praktikum: ", pl: "Praktyka: ", cs: "Stáž: " },
  student_job: { de: "Studentenjob: ", pl: "Praca dla studentów: ", cs: "Práce pro studenty: " },
  thesis: { de: "Abschlussarbeit: ", pl: "Praca dyplomowa: ", cs: "Závěrečná práce: " },
} as const satisfies Record<Kind, Record<"de" | "pl" | "cs", string>>;

/** Occupations whose door sign names the kind already, e.g. "Ferienjob im Sommer". */
const ownKind: Partial<Record<string, Kind>> = {
  auszubildende: "apprenticeship",
  praktikant: "internship",
  ferienjobber: "student_job",
};

export function titlesFor(content: DemoContent, occupation: Occupation, kind: Kind, special: boolean): DemoTitles {
  const academic = content.academicTitles.find((row) => row.occupation_id === occupation.id && row.kind === kind);
  if (academic) return academic;
  const own = content.titles.get(occupation.id);
  if (own && (ownKind[occupation.id] === kind || (kind === "job" && special))) return own;
  const before = lead[kind];
  return {
    title_de: `${before.de}${germanName(occupation.name_de)} (m/w/d)`,
    title_pl: `${before.pl}${inCase(kind, polishName(occupation.name_pl))} (k/m)`,
    title_cs: `${before.cs}${inCase(kind, czechName(occupation.name_cs))} (m/ž)`,
  };
}

/** After "Nauka zawodu:" the name stays small, alone it begins the title. */
function inCase(kind: Kind, name: string) {
  return kind === "job" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** "Technische/r Modellbauer/in (Holz)" → "Technischer Modellbauer", "Kaufmann/-frau im E-Commerce" → "Kaufmann im E-Commerce" */
export function germanName(name: string) {
  return name
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/e\/r(?=\s|$)/g, "er")
    .replace(/\/-?\p{L}*(?:in|frau)(?![\p{L}])/gu, "");
}

export function polishName(name: string) {
  return firstName(name);
}

export function czechName(name: string) {
  return firstName(name.replace(/\/ka(?= )/, ""));
}

function firstName(name: string) {
  return (
    name
      .replace(/\s*\([^)]*\)/g, "")
      .split("/")[0]
      ?.trim() ?? name
  );
}
