import { expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { membersTemplate } from "#app/domain/admissions/members/members-template.server.ts";
import { mostMembers, readMembers } from "#app/domain/admissions/members/read-members.server.ts";

const head = "Firma;Straße;PLZ;Ort;Website;Ansprechperson;Mailadresse;Sprache";
const good = ["Nowak", "Weg 1", "02826", "Görlitz", "nowak.example", "Ewa Nowak", "ewa@nowak.example", "polski"];
const read = (...lines: string[]) => readMembers([head, ...lines].join("\r\n"), { lang: "de" });
const faultOf = (at: number, cell: string) => {
  const result = read(good.with(at, cell).join(";"));
  const [row] = result.ok ? result.rows : [];
  return row && "faults" in row ? row.faults.map(({ column }) => column).join() : null;
};

test.each(langs)("what the template in %s shows is understood, and its example is no member", (lang) => {
  const template = membersTemplate(lang);
  expect(readMembers(template, { lang: "cs" })).toEqual({ ok: false, fault: { reason: "noRows" } });
  expect(readMembers(`${template}${good.join(";")}`, { lang: "cs" })).toMatchObject({
    ok: true,
    rows: [{ line: 3, name: "Nowak", member: { writeIn: "pl", website: "https://nowak.example" } }],
  });
});

test("columns may be named in several languages, stand in any order and be separated by tabs", () => {
  const table = "E-mail\tKod pocztowy\tKontaktní osoba\tSTRASSE\tfirma\na@b.example\t59-900\tEwa\tul. Nowa 1\tNowak";
  expect(readMembers(table, { lang: "pl" })).toMatchObject({
    ok: true,
    rows: [{ member: { name: "Nowak", postalCode: { digits: "59900", country: "PL" }, place: "", writeIn: "pl" } }],
  });
});

test("what is missing in the head is named", () => {
  expect(readMembers("Firma;Ansprechperson\nNowak;Ewa", { lang: "de" })).toEqual({
    ok: false,
    fault: { reason: "noColumns", missing: ["street", "contactEmail", "place"] },
  });
});

test.each([
  [0, "N", "name"],
  [1, "", "street"],
  [2, "123", "postalCode"],
  [4, "javascript:alert(1)", "website"],
  [5, "", "contactName"],
  [6, "ewa@nowak", "contactEmail"],
  [7, "English", "writeIn"],
])("cell %i as %j is a fault of its row", (at, cell, fault) => {
  expect(faultOf(at, cell)).toBe(fault);
});

test("what is too long for the form is too long for the table, each by name with its limit", () => {
  const long = (length: number) => "x".repeat(length);
  const row = [
    long(161),
    long(161),
    "02826",
    long(121),
    `nowak.example/${long(300)}`,
    long(121),
    "ewa@nowak.example",
    "",
  ];
  expect(read(good.join(";"), row.join(";"))).toMatchObject({
    rows: [
      { line: 2, member: {} },
      {
        line: 3,
        faults: [
          { column: "name", tooLong: { limit: 160, length: 161 } },
          { column: "street", tooLong: { limit: 160, length: 161 } },
          { column: "place", tooLong: { limit: 120, length: 121 } },
          { column: "website", tooLong: { limit: 300, length: 322 } },
          { column: "contactName", tooLong: { limit: 120, length: 121 } },
        ],
      },
    ],
  });
  const just = good.with(0, long(160)).with(1, long(160)).with(3, long(120)).with(5, long(120));
  expect(read(just.join(";"))).toMatchObject({ rows: [{ member: {} }] });
});

test("all that is wrong with a row is said at once", () => {
  expect(faultOf(0, "")).toBe("name");
  expect(read(good.with(1, "").with(2, "1").with(6, "ewa").join(";"))).toMatchObject({
    rows: [{ faults: [{ column: "street" }, { column: "postalCode" }, { column: "contactEmail" }] }],
  });
});

test("one of place and postal code is enough, none is not", () => {
  expect(faultOf(2, "")).toBeNull();
  expect(faultOf(3, "")).toBeNull();
  expect(read(good.with(2, "").with(3, "").join(";"))).toMatchObject({
    rows: [{ line: 2, faults: [{ column: "place" }] }],
  });
});

test("too many rows are refused whole", () => {
  const rows = (count: number) => read(...Array.from({ length: count }, () => good.join(";")));
  expect(rows(mostMembers).ok).toBe(true);
  expect(rows(mostMembers + 1)).toEqual({ ok: false, fault: { reason: "tooManyRows", limit: mostMembers } });
});

test("a table that breaks off is none", () => {
  expect(read('"Nowak;Weg 1')).toMatchObject({ ok: false, fault: { reason: "noTable" } });
});
