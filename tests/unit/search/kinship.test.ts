import { expect, test } from "vitest";
import { readOccupations } from "#db/seed/vocabulary-files.server.ts";
import { kindredGroups } from "#app/domain/search/similar/kindred-groups.ts";
import { closeKin, distantKin, kinship } from "#app/domain/search/similar/kinship.ts";

const rows = readOccupations();
const of = (id: string) => {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`There is no ${id}`);
  return row;
};
const between = (one: string, other: string) => kinship(of(one), of(other));

const neighbours = [
  ["betreuungskraft", "alltagsbegleiter"],
  ["betreuungskraft", "pflegehelfer"],
  ["pflegehelfer", "pflegefachassistent"],
  ["altenpfleger", "pflegefachmann-pflegefachfrau"],
  ["koch-koechin", "fachkraft-kueche"],
  ["kellner", "fachkraft-fuer-gastronomie"],
  ["schweisser", "konstruktionsmechaniker"],
  ["industriemechaniker", "instandhaltungstechniker"],
  ["lagermitarbeiter", "fachlagerist"],
  ["berufskraftfahrer", "kurierfahrer"],
  ["verkaeufer", "kassierer"],
  ["reinigungskraft", "gebaeudereiniger"],
  ["erzieher", "kinderpfleger"],
  ["elektriker", "elektroanlagenmonteur"],
  ["maurer", "bauhelfer"],
] as const;

test.each(neighbours)("%s and %s are close, whichever of them is looked at", (one, other) => {
  expect(between(one, other)).toBeGreaterThanOrEqual(closeKin);
  expect(between(other, one)).toBe(between(one, other));
});

test.each([
  ["betreuungskraft", "zahntechniker"],
  ["koch-koechin", "baecker"],
  ["schweisser", "uhrmacher"],
  ["lagermitarbeiter", "triebfahrzeugfuehrer"],
  ["verkaeufer", "bankkaufmann"],
  ["erzieher", "bestattungsfachkraft"],
  ["elektriker", "schornsteinfeger"],
  ["maurer", "architekt"],
  ["aerztin-arzt", "pflegehelfer"],
  ["reinigungskraft", "sicherheitsmitarbeiter"],
  ["friseur", "schaedlingsbekaempfer"],
  ["apotheker", "tierarzt-tieraerztin"],
] as const)("%s and %s are no neighbours, be they of one field or not", (one, other) => {
  expect(between(one, other)).toBeLessThan(distantKin);
  expect(between(other, one)).toBeLessThan(distantKin);
});

test("nobody has very many neighbours, and few have none", () => {
  const counts = rows.map((one) => rows.filter((other) => other !== one && kinship(one, other) >= distantKin).length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(30);
  expect(counts.filter((count) => count === 0).length).toBeLessThanOrEqual(15);
});

test("the table of neighbours knows our occupations only, in groups of two or more", () => {
  const known = new Set(rows.map(({ id }) => id));
  expect(kindredGroups.flat().filter((id) => !known.has(id))).toEqual([]);
  expect(kindredGroups.filter((group) => new Set(group).size < Math.max(2, group.length))).toEqual([]);
});
