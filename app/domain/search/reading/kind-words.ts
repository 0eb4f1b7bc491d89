import type { Kind } from "#db/codes.ts";
import { foldedNames } from "../words.ts";

/** What people call each kind, in three languages. "Arbeit", "praca" and "práce" say nothing: they are filler. */
const names: Record<Exclude<Kind, "job">, string> = {
  apprenticeship:
    "Ausbildung, Ausbildungsplatz, Ausbildungsbeginn, Ausbildungsstart, Ausbildungsjahr, Lehrbeginn, Ausbildungsstelle, Azubi, Lehre, Lehrling, Lehrstelle, nauka zawodu, Auszubildende, Auszubildender, uczeń, uczennica, miejsce nauki zawodu, vyučení, učeň, učební obor, učební místo, učňovský obor, učňovské místo, učňák, vyučit se, vyučit, učení",
  dual_study: "duales Studium, dual studieren, studia dualne, duální studium",
  internship:
    "Praktikum, Praktika, Praktikant, Praktikantin, Schülerpraktikum, praktyka, praktyki, praktykant, staż, praxe, stáž, praktikant",
  student_job:
    "Studentenjob, Werkstudent, Werkstudentin, Ferienjob, Nebenjob, praca dla studentów, praca dla studenta, dla ucznia, dla uczniów, brigáda, brigáda pro studenty, práce pro studenty",
  thesis:
    "Abschlussarbeit, Bachelorarbeit, Masterarbeit, Diplomarbeit, praca dyplomowa, praca licencjacka, praca inżynierska, praca magisterska, závěrečná práce, bakalářská práce, diplomová práce",
};

/** Kinds by their folded names. */
export const kindWords: ReadonlyMap<string, Kind> = new Map(
  Object.entries(names).flatMap(([kind, list]) => foldedNames(list).map((name) => [name, kind as Kind] as const)),
);
