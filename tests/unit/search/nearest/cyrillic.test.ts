import { expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { readOccupations } from "#db/seed/vocabulary-files.server.ts";
import { NearestNames } from "#app/domain/search/nearest/nearest-names.ts";
import { readNames } from "#app/domain/search/nearest/read-names.ts";
import { inLatinLetters } from "#app/platform/language/in-latin-letters.ts";

const ours = new NearestNames(
  await readNames(
    readOccupations().flatMap((row) =>
      langs.flatMap((lang) => [
        { id: row.id, name: row[`name_${lang}`], own: true },
        ...row[`synonyms_${lang}`].map((name) => ({ id: row.id, name })),
      ]),
    ),
  ),
);

/** In Ukrainian first, then in Russian; what people who come to work look for most. */
const asked: [text: string, ids: string][] = [
  ["водій", "berufskraftfahrer busfahrer kurierfahrer"],
  ["водій навантажувача", "gabelstaplerfahrer"],
  ["зварювальник", "schweisser"],
  ["кухар", "koch-koechin"],
  ["продавець", "verkaeufer kaufmann-im-einzelhandel"],
  ["електрик", "elektriker"],
  ["будівельник", "bauhelfer hochbaufacharbeiter maurer"],
  ["прибиральниця", "reinigungskraft"],
  ["пекар", "baecker"],
  ["слюсар", "schlosser"],
  ["токар", "cnc-dreher zerspanungsmechaniker"],
  ["медсестра", "pflegefachmann-pflegefachfrau"],
  ["доглядальниця", "betreuungskraft altenpfleger alltagsbegleiter pflegehelfer"],
  ["оператор верстатів", "cnc-maschinenbediener maschinen-und-anlagenfuehrer"],
  ["комірник", "lagermitarbeiter fachlagerist"],
  ["маляр", "maler-und-lackierer"],
  ["муляр", "maurer"],
  ["швачка", "naeher textil-und-modenaeher"],
  ["механік", "kraftfahrzeugmechatroniker industriemechaniker instandhaltungstechniker"],
  ["автослюсар", "kraftfahrzeugmechatroniker"],
  ["офіціантка", "kellner"],
  ["перукар", "friseur"],
  ["касир", "kassierer"],
  ["охоронець", "sicherheitsmitarbeiter fachkraft-fuer-schutz-und-sicherheit"],
  ["сантехнік", "anlagenmechaniker-fuer-sanitaer-heizungs-und-klimatechnik"],
  ["столяр", "tischler"],
  ["бухгалтер", "buchhalter"],
  ["інженер", "maschinenbauingenieur elektroingenieur bauingenieur"],
  ["програміст", "softwareentwickler fachinformatiker-anwendungsentwicklung"],
  ["фармацевт", "apotheker pharmazeutisch-technische-assistent"],
  ["масажист", "masseur-und-medizinische-bademeister"],
  ["водитель автобуса", "busfahrer"],
  ["сварщик", "schweisser"],
  ["грузчик", "lagermitarbeiter"],
  ["уборщица", "reinigungskraft"],
  ["повар", "koch-koechin"],
];

test.each(asked)("%s", (text, ids) => {
  const found = ours.nearest(text, 3).map(({ id }) => id);
  expect(
    found.some((id) => ids.split(" ").includes(id)),
    found.join(" "),
  ).toBe(true);
});

test("letters stand for those of Polish and Czech words without their signs", () => {
  expect(["кухар", "слюсар", "електрик", "Їжак", "кур'єр"].map(inLatinLetters)).toEqual([
    "kuchar",
    "slusar",
    "elektryk",
    "jizak",
    "kurer",
  ]);
  expect(inLatinLetters("Köchin d'Or, kuchařka")).toBe("Köchin d'Or, kuchařka");
});
