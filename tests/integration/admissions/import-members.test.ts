import { describe, expect, test } from "vitest";
import { fold } from "#db/fold.ts";
import { checkMembers, importMembers } from "#app/domain/admissions/members/import-members.server.ts";
import { readMembers } from "#app/domain/admissions/members/read-members.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertPlace } from "#tests/support/factories.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";

const from = readConfig({}, "test");
const now = new Date("2027-02-01T12:00:00Z");
const lang = "de";

describe.each(databases)("a table of members on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = { accountId: (await insertAccount(db)).id };
  const one = await insertPlace(db, { name: "Einheim" });
  const many = await insertPlace(db, { name: "Vielstadt" });
  for (const { id, name } of [
    { ...one, name: "Einheim" },
    { ...many, name: "Vielstadt" },
  ]) {
    await db
      .insertInto("place_name")
      .values({ place_id: id, folded: fold(name) })
      .execute();
  }
  for (const [code, place_id] of [
    ["02901", one.id],
    ["02902", many.id],
    ["02903", many.id],
  ] as const) {
    await db.insertInto("postal_code").values({ country: "DE", code, place_id }).execute();
  }
  const known = await insertCompany(db, { name: "Lehmann Bau GmbH", place_id: one.id });

  const table = [
    "Firma;Straße;PLZ;Ort;Ansprechperson;Mailadresse;Sprache",
    "Lehmann Bau;Weg 1;02901;Einheim;Kim;kim@lehmann.example;",
    "Nowak GmbH;Weg 1;;Einheim;Ewa;ewa@nowak.example;pl",
    "Nowak;Weg 2;02901;;Ewa;ewa@nowak.example;pl",
    "Vielmann;Weg 1;;Vielstadt;Jo;jo@vielmann.example;",
    "Coded;Weg 1;02903;;Jo;jo@coded.example;",
    "Nirgends;Weg 1;;Nirgendwo;Jo;jo@nirgends.example;",
  ].join("\n");
  const read = readMembers(table, { lang });
  if (!read.ok) throw new Error(read.fault.reason);
  const { rows } = read;
  const take = (invite: boolean) => importMembers(db, { rows, invite, lang, officer, inviter: "Büro", from, now });

  test("says of each row what would become of it, and does nothing", async () => {
    expect(await checkMembers(db, { rows, lang })).toMatchObject([
      { line: 2, state: "known", company: { id: known.id } },
      { line: 3, state: "new" },
      { line: 4, state: "twice", firstLine: 3 },
      { line: 5, state: "fault", faults: [{ column: "postalCode" }] },
      { line: 6, state: "new" },
      { line: 7, state: "fault", faults: [{ column: "place" }] },
    ]);
    expect(await mailsTo(db, "ewa@nowak.example")).toEqual([]);
  });

  test("makes each new company once and invites its contact in their language", async () => {
    expect(await take(true)).toEqual({ created: 2, passedOver: 4 });
    expect(await take(true)).toEqual({ created: 0, passedOver: 6 });
    const made = db.selectFrom("company").select(["name", "postal_code", "place_id"]);
    expect(await made.where("name", "in", ["Nowak GmbH", "Coded"]).orderBy("name", "desc").execute()).toEqual([
      { name: "Nowak GmbH", postal_code: "02901", place_id: one.id },
      { name: "Coded", postal_code: "02903", place_id: many.id },
    ]);
    expect(await mailsTo(db, "ewa@nowak.example")).toMatchObject([{ kind: "account.invitation", lang: "pl" }]);
  });
});
