import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { RulingKind } from "#db/rulings/ruling-codes.ts";
import { personArchive } from "#app/domain/data-protection/export/person-archive.server.ts";
import { erasePerson } from "#app/domain/data-protection/person/erase-person.server.ts";
import { findErasures } from "#app/domain/data-protection/person/find-erasures.server.ts";
import { findMentions } from "#app/domain/data-protection/person/find-mentions.server.ts";
import { findPerson, langOfPerson } from "#app/domain/data-protection/person/find-person.server.ts";
import { personKinds } from "#app/domain/data-protection/person/person-entry.ts";
import { whatStays } from "#app/domain/data-protection/person/what-stays.server.ts";
import { draftRuling } from "#app/domain/rulings/draft-ruling.server.ts";
import { keepRuling } from "#app/domain/rulings/keep-ruling.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { diskStore } from "#app/platform/files/stores/disk-store.server.ts";
import { bytesOfStream } from "#tests/support/bytes-of-stream.ts";
import { temporaryFolder, testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertAccount,
  insertApplication,
  insertCompany,
  insertListing,
  insertMember,
  insertReport,
} from "#tests/support/factories.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { insertEverywhere } from "#tests/support/office/insert-everywhere.ts";
import { readZip } from "#tests/support/read-zip.ts";
import { whereInFolder, whereInStore } from "#tests/support/stores/whole-store.ts";

const now = new Date("2027-02-01T12:00:00Z");
const everyKind = personKinds.filter((kind) => kind !== "companyContact");

describe.each(databases)("one person's data on %s", async (url) => {
  const db = await freshDatabase(url);
  const folder = temporaryFolder();
  const context = testContext(db, { now });
  const { config } = context;
  const files = encryptedFileStore(diskStore(folder), config.secretKey);
  const everywhere = { ...context, files };
  const officer = await insertAccount(db, { password_hash: "x" });
  await insertAccount(db, { password_hash: "x" });
  const find = (address: string) => findPerson(db, { address, lang: "de", now });
  const erase = (address: string) =>
    erasePerson(db, files, { address, officer: { accountId: officer.id }, config, now });

  test("is found in every kind, given in full, and erased to the last letter; whoever is similar keeps theirs", async () => {
    const person = { email: "A_Lund.Q@Muster-Post.example", name: "Łucja Quastenflügel", phone: "+49 3581 778899" };
    const address = "a_lund.q@muster-post.example";
    const others = ["a.lund.q@muster-post.example", "axlund.q@muster-post.example", "lund.q@muster-post.example"];
    for (const email of others) await insertEverywhere(everywhere, { email, name: `Andere ${newId()}`, phone: "1" });
    const has = await insertEverywhere(everywhere, person);
    const listing = await insertListing(db, { text: `Fragen an ${person.email}`, text_lang: "de" });

    const found = await find(address);
    expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual([...everyKind].sort());
    expect(found).toHaveLength(everyKind.length);
    expect(langOfPerson(found)).not.toBeNull();
    expect(await findMentions(db, address)).toEqual([{ place: "listing", count: 1 }]);

    const stream = await personArchive(db, files, { address, lang: "pl", config, now });
    const entries = readZip(await bytesOfStream(stream));
    const names = entries.map(({ name }) => name);
    expect(names).toEqual(["data.html", "data.json", `documents/Lebenslauf ${person.name}.pdf`]);
    const json = entries[1]?.content.toString() ?? "";
    const html = entries[0]?.content.toString() ?? "";
    const given = JSON.parse(json) as {
      version: number;
      address: string;
      held: Record<string, Record<string, unknown>[]>;
    };
    expect(given).toMatchObject({ version: 1, address, lang: "pl" });
    expect(Object.keys(given.held).sort()).toEqual([...everyKind].sort());
    expect(given.held["application"]?.[0]).toMatchObject({
      ...{ name: person.name, email: person.email, phone: person.phone, companyKeeps: 1 },
      messages: [{ by: person.name, words: has.said[0] }, { words: has.said[1] }],
      files: [`documents/Lebenslauf ${person.name}.pdf`],
    });
    expect(json).toContain(has.words);
    for (const value of valuesIn(given)) expect(html).toContain(escaped(value));
    for (const secret of ["Kim Kollegin", "wirkt verlässlich", has.application.token]) {
      expect(json).not.toContain(secret);
      expect(html).not.toContain(secret);
    }
    expect(html).toContain('<html lang="pl">');
    expect(html).not.toMatch(/<(script|link|img|iframe)|https?:\/\/(?!board\.example)/);

    const before = await Promise.all(others.map(find));
    const { erased, staying } = await erase(address);
    expect(staying).toEqual([]);
    expect(erased).toEqual(Object.fromEntries(everyKind.map((kind) => [kind, 1])));

    expect(await find(address)).toEqual([]);
    expect(await Promise.all(others.map(find))).toEqual(before);
    /** What another wrote in an ad is theirs, as the page says. */
    expect(await whereInStore(db, address)).toEqual(["listing.text"]);
    await db.updateTable("listing").set({ text: null }).where("id", "=", listing.id).execute();
    for (const word of [person.name, "quastenflugel", "quastenfluegel", person.phone, has.words, address])
      expect([word, await whereInStore(db, word)]).toEqual([word, []]);
    expect(whereInFolder(folder, person.name)).toEqual([]);
    const documents = await db.selectFrom("application_document").select("id").execute();
    expect(whereInFolder(folder, "").length).toBe(documents.length);
    const told = await mailsTo(db, has.colleague.email);
    expect(told.map(({ kind }) => kind)).toContain("application.erased");
  });

  test("leaves what the person did, without a name, and the record of the office without a person", async () => {
    const [erasure] = await findErasures(db);
    expect(erasure?.at).toBe(now.toISOString());
    expect(erasure?.counts.map(({ kind, count }) => `${kind} ${count}`)).toEqual(everyKind.map((kind) => `${kind} 1`));
    const audit = await db.selectFrom("audit").selectAll().where("action", "=", "person.erased").execute();
    expect(audit).toMatchObject([{ account_id: officer.id, subject_type: "person", subject_id: erasure?.id }]);
    const authors = await db
      .selectFrom("listing_history")
      .innerJoin("account", "account.id", "listing_history.account_id")
      .select(["account.name", "account.disabled_at"])
      .where("account.email", "like", "%@erased.invalid")
      .execute();
    expect(authors).toEqual([{ name: "–", disabled_at: now.toISOString() }]);
  });

  test("is erased once: asking again does nothing and writes nothing down", async () => {
    const earlier = (await findErasures(db)).length;
    expect(await erase("a_lund.q@muster-post.example")).toEqual({ erased: {}, staying: [] });
    expect(await findErasures(db)).toHaveLength(earlier);
  });

  test("keeps a last admin, a company's contact and one's own account, and says what must be done first", async () => {
    const email = "last@firma.example";
    const company = await insertCompany(db, { name: "Allein GmbH", contact_email: "Last@Firma.example" });
    const admin = await insertMember(db, { company_id: company.id, password_hash: "x", email, name: "Letzte Person" });
    await insertApplication(db, { email, email_folded: email });
    const staying = await whatStays(db, await find(email), { asker: officer.id });
    expect(staying.map(({ reason, company }) => [reason, company?.name])).toEqual([
      ["lastAdmin", "Allein GmbH"],
      ["companyContact", "Allein GmbH"],
    ]);
    const result = await erase(email);
    expect(result.erased).toEqual({ application: 1 });
    expect((await find(email)).map(({ kind }) => kind)).toEqual(["account", "companyContact"]);

    await insertMember(db, { company_id: company.id, password_hash: "x" });
    await db.updateTable("company").set({ contact_email: "neu@firma.example" }).where("id", "=", company.id).execute();
    expect((await erase(email)).erased).toEqual({ account: 1 });
    expect(await isMember(db, admin.id)).toBe(false);

    const own = await find(officer.email);
    expect(await whatStays(db, own, { asker: officer.id })).toMatchObject([{ reason: "yourself", company: null }]);
  });

  test("holds the words with which somebody appealed as a reporter, and the address to which they wanted to change", async () => {
    const email = "meldet@seeker.example";
    const report = await insertReport(db, { email, listing_id: (await insertListing(db)).id });
    const stated = { ground: "law", rule: "§ 1", lang: "de", facts: "x" } as const;
    const ruled = async (kind: RulingKind) => {
      const of = {
        companyId: (await insertCompany(db)).id,
        reportId: report.id,
        because: kind === "report_declined" ? null : stated,
      };
      const by = { lang: "de", officer: { accountId: officer.id }, config, now } as const;
      const ruling = draftRuling({ kind, subject: { id: report.listing_id, name: "Koch" }, ...of, ...by });
      await keepRuling(db, ruling);
      return ruling;
    };
    const [own, companys] = [await ruled("report_declined"), await ruled("listing_ended")];
    const filed = { lang: "de" as const, filed_at: now.toISOString() };
    await db
      .insertInto("ruling_appeal")
      .values([
        { ruling_id: own.id, words: "Der Lohn steht doch da.", ...filed },
        { ruling_id: companys.id, words: "Wir haben recht.", ...filed },
      ])
      .execute();
    const account = await insertAccount(db, { email });
    const token = { account_id: account.id, created_at: now.toISOString(), expires_at: "2027-02-02T12:00:00.000Z" };
    await db
      .insertInto("account_token")
      .values([
        { ...token, id: newId(), purpose: "address", address: "neu@seeker.example", used_at: null },
        { ...token, id: newId(), purpose: "address", address: "alt@seeker.example", used_at: now.toISOString() },
        { ...token, id: newId(), purpose: "reset", address: null, used_at: null },
      ])
      .execute();
    const given = JSON.stringify(await find(email));
    for (const held of [own.number, "Der Lohn steht doch da.", "neu@seeker.example"]) expect(given).toContain(held);
    for (const other of ["Wir haben recht.", "alt@seeker.example"]) expect(given).not.toContain(other);
    expect(JSON.stringify(await find("neu@seeker.example"))).not.toContain(email);
  });

  test("is told nothing that its company may still take back", async () => {
    const email = "wartet@seeker.example";
    const { id: application_id, company_id } = await insertApplication(db, { email, email_folded: email });
    const { id: account_id } = await insertMember(db, { company_id });
    const leaves_at = "2027-02-01T12:09:00.000Z";
    const message = { application_id, account_id, at: now.toISOString(), read_at: null, form_key: null, subject: "" };
    await db
      .insertInto("application_message")
      .values({ id: newId(), ...message, author: "employer", leaves_at, lang: "de", text: "Noch nicht gesagt" })
      .execute();
    expect(JSON.stringify(await find(email))).not.toContain("Noch nicht gesagt");
    const later = await findPerson(db, { address: email, lang: "de", now: new Date(leaves_at) });
    expect(JSON.stringify(later)).toContain("Noch nicht gesagt");
  });

  test("is found however it was spelled, and never by a part of it", async () => {
    const stored = ["Jana.Nováková+prace@Żółw.example", " jana.nováková+prace@xn--w-uga1v8h.example "];
    const folded = "jana.nováková+prace@xn--w-uga1v8h.example";
    const { id: listing_id } = await insertListing(db);
    for (const email of stored) await insertApplication(db, { email, email_folded: folded });
    expect(await find(folded)).toHaveLength(2);
    for (const email of [...stored, "nováková+prace@xn--w-uga1v8h.example"])
      await insertReport(db, { listing_id, email });
    expect((await find(folded)).filter(({ kind }) => kind === "report")).toHaveLength(2);
    expect(await find("jana.nováková@xn--w-uga1v8h.example")).toEqual([]);
    expect(await find("%@xn--w-uga1v8h.example")).toEqual([]);
  });
});

async function isMember(db: Db, accountId: string) {
  const row = await db.selectFrom("membership").select("role").where("account_id", "=", accountId).executeTakeFirst();
  return row !== undefined;
}

/** Whatever the JSON says, but for what it says about itself. */
function valuesIn(given: object): string[] {
  return Object.entries(given).flatMap(([name, value]): string[] => {
    if (name === "version" || name === "lang") return [];
    if (Array.isArray(value))
      return value.flatMap((one) => (typeof one === "object" ? valuesIn(one as object) : [String(one)]));
    return typeof value === "object" && value !== null ? valuesIn(value as object) : [String(value)];
  });
}

function escaped(text: string) {
  return text.replace(
    /[&<>"']/g,
    (sign) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" }[sign]};`,
  );
}
