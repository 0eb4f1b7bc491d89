import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { keepDocuments } from "#app/domain/applications/documents/keep-documents.server.ts";
import { applicationsAsTable } from "#app/domain/applications/export/applications-as-table.server.ts";
import { applicationsAsZip } from "#app/domain/applications/export/applications-as-zip.server.ts";
import { dossierPdf } from "#app/domain/applications/export/dossier-pdf.server.ts";
import { findDossier } from "#app/domain/applications/export/find-dossier.server.ts";
import { recordExport } from "#app/domain/applications/export/record-export.server.ts";
import { FileLocked, type FileStore } from "#app/platform/files/file-store.server.ts";
import { filesForVisitors } from "#app/platform/files/files-for-visitors.server.ts";
import { readDocument } from "#app/platform/files/read-document.server.ts";
import { pdf } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertApplication, insertListing, insertMember, insertQuestion } from "#tests/support/factories.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { readZip } from "#tests/support/read-zip.ts";

const now = new Date("2027-02-01T12:00:00Z");
const saved = { person: "Kim Beispiel", at: now, board: "Dreiland" };

describe.each(databases)("what leaves the board on %s", async (url) => {
  const db = await freshDatabase(url);
  const { files, log } = testContext(db);
  const listing = await insertListing(db);
  const kim = await insertMember(db, { company_id: listing.company_id });
  const scope = { companyId: listing.company_id, listingIds: null };

  const applied = (given: Partial<Parameters<typeof insertApplication>[1]> = {}) =>
    insertApplication(db, { listing_id: listing.id, ...given });
  const take = async (format: "csv" | "zip") => {
    const wish = { ...scope, accountId: kim.id, of: { listingId: listing.id }, format, now };
    return (await recordExport(db, wish)) ?? "nothing";
  };

  test("a PDF says everything in both languages, with every letter, and marks which is which", async () => {
    const message = "Zażółć gęślą jaźń.\n„Příliš žluťoučký kůň“\n\n" + "Spawam od dziesięciu lat. ".repeat(90);
    const { id, number } = await applied({ name: "Żaneta Łęcka", message, german_level: "A2", phone: "+48601234567" });
    await answer(db, id);
    const question = await insertQuestion(db);
    const chosen = { application_id: id, position: 2, catalogue_id: question.id, answer_kind: "yes_no" as const };
    await db
      .insertInto("application_answer")
      .values({ ...chosen, answer: "yes" })
      .execute();
    const held = { author: "employer" as const, at: "2027-02-01T11:55:00.000Z", leaves_at: "2027-02-01T12:05:00.000Z" };
    const sent = { author: "seeker" as const, at: "2027-01-31T11:55:00.000Z" };
    for (const [text, given] of [
      ["Noch nicht weg", held],
      ["Kiedy mogę przyjść?", sent],
    ] as const) {
      const message = { id: newId(), application_id: id, lang: "pl" as const, subject: "", text };
      await db
        .insertInto("application_message")
        .values({ ...message, ...given })
        .execute();
    }
    const dossier = await findDossier(db, { ...scope, applicationId: id, now });
    if (!dossier) throw new Error("No dossier");
    const bytes = await dossierPdf(dossier, { lang: "de", saved });

    const { info, text, pages } = await readPdf(bytes);
    expect(info).toMatchObject({ Language: "de", Title: expect.stringContaining("Żaneta Łęcka") as string });
    for (const said of [
      "Żaneta Łęcka",
      number,
      "Mailadresse",
      "Adres e-mail",
      "Führerschein?",
      "mam",
      "+48 601 234 567",
    ]) {
      expect(text).toContain(said);
    }
    expect(text).toContain("Zażółć gęślą jaźń.");
    expect(text).toContain("„Příliš žluťoučký kůň“");
    for (const said of ["Haben Sie einen Schein?", "Czy są uprawnienia?", "Kiedy mogę przyjść?"])
      expect(text).toContain(said);
    expect(text).not.toContain("Noch nicht weg");
    expect(pages.length).toBeGreaterThan(1);
    expect(text).toContain(`Seite 2 von ${pages.length}`);
    expect(JSON.stringify(pages[0]?.tree)).toMatch(/"role":"H1".*"role":"H2"/);
    expect(Buffer.from(bytes).toString("latin1")).toContain("/Lang (pl)");
    /** The reader of what strangers send is another one, and takes nothing that acts. */
    expect(await readDocument("192.0.2.1", { bytes, name: "a.pdf" })).toMatchObject({
      ok: true,
      mediaType: "application/pdf",
    });
  });

  test("in one language it says everything once", async () => {
    const { id } = await applied({ lang: "de", name: "Nguyễn Văn Hộ" });
    const dossier = await findDossier(db, { ...scope, applicationId: id, now });
    const { text } = await readPdf(await dossierPdf(dossier ?? never(), { lang: "de", saved }));
    expect(text.match(/Mailadresse/g)).toHaveLength(1);
    expect(text).toContain("Nguyên Văn Hô");
  });

  test("a table comes back as it was, and is no formula for anybody", async () => {
    const evil = ['=HYPERLINK("http://evil")', "+1", "-1", "@SUM(A1)", "\tx", "\rx", 'a;"b"\r\nc'];
    for (const name of evil) await applied({ name, message: name, phone: "+48601234567;ext=12" });
    await applied({ status: "withdrawn", name: "Wer zurückzog" });
    const text = (
      await Array.fromAsync(applicationsAsTable(db, { exportId: await take("csv"), scope, lang: "de", now }))
    ).join("");

    expect(text.startsWith("\ufeff")).toBe(true);
    const rows = parse<Record<string, string>>(text, { delimiter: ";", bom: true, columns: true });
    const names = rows.map((row) => row["Vor- und Nachname"] ?? "");
    expect(names).toEqual(
      expect.arrayContaining([
        '\'=HYPERLINK("http://evil")',
        "'+1",
        "'-1",
        "'@SUM(A1)",
        "'\tx",
        "Żaneta Łęcka",
        'a;"b"\nc',
      ]),
    );
    expect(names).not.toContain("Wer zurückzog");
    const cells = rows.flatMap((row) => [...Object.keys(row), ...Object.values(row)]);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(rows.at(-1)?.["Telefon"]).toBe("0048601234567 / 12");
    const asked = rows.find((row) => row["Führerschein?"] === "mam");
    expect(asked?.["Haben Sie einen Schein?"]).toBe("Ja");
  });

  test("a ZIP has a folder for each with the PDF and the documents that may be handed on, under names that fit", async () => {
    const { id } = await applied({ name: "Con: Ładna" });
    const given = ["a.pdf", "A.pdf", "con.pdf", "was?.pdf"];
    const uploads = given.map((name) => ({ ...pdf, name }));
    const waiting = { ...pdf, name: "wartet.pdf", scan: "waiting" as const };
    await keepDocuments(db, files, { uploads: [...uploads, waiting], now }, async () => ({
      of: { application_id: id },
      room: 9,
    }));
    const zip = applicationsAsZip(db, files, { exportId: await take("zip"), scope, lang: "de", saved });
    const found = readZip(Buffer.from(await new Response(zip).arrayBuffer()));

    const names = found.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    const theirs = names.filter((name) => name.includes("Ładna")).map((name) => name.split("/")[1]);
    expect(theirs).toEqual([
      expect.stringMatching(/^Bewerbung .*Con_ Ładna\.pdf$/),
      "a.pdf",
      "A (2).pdf",
      "_con.pdf",
      "was_.pdf",
    ]);
    expect(found.find(({ name }) => name.endsWith("was_.pdf"))?.content).toEqual(Buffer.from(pdf.bytes));
  });

  test("whoever goes away gets nothing more read", async () => {
    let read = 0;
    const counting = { ...files, get: (file: { id: string; dataKey: string }) => (read++, files.get(file)) };
    const zip = applicationsAsZip(db, counting, { exportId: await take("zip"), scope, lang: "de", saved });
    const reader = zip.getReader();
    await reader.read();
    await reader.cancel().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(read).toBe(0);
  });

  test("a document that nobody can open any more is said to be missing, and the others arrive", async () => {
    const exportId = await take("zip");
    const namesOf = async (store: FileStore) => {
      const zip = applicationsAsZip(db, store, { exportId, scope, lang: "cs", saved });
      return readZip(Buffer.from(await new Response(zip).arrayBuffer())).map(({ name }) => name);
    };
    const whole = await namesOf(files);
    const { id } = await db
      .selectFrom("application_document")
      .select("id")
      .where("name", "=", "was?.pdf")
      .executeTakeFirstOrThrow();
    const get: FileStore["get"] = (file) => (file.id === id ? Promise.reject(new FileLocked(id)) : files.get(file));
    for (const store of [{ ...files, get }, filesForVisitors({ ...files, get }, log)]) {
      const left = await namesOf(store);
      expect(left).toEqual(whole.map((name) => (name.endsWith("was_.pdf") ? `${name}.txt` : name)));
    }
  });

  test("what is erased meanwhile is left out, what is lost is not passed over", async () => {
    const exportId = await take("zip");
    const lost = { ...files, get: () => Promise.reject(new Error("EIO")) };
    const zip = applicationsAsZip(db, lost, { exportId, scope, lang: "de", saved });
    await expect(new Response(zip).arrayBuffer()).rejects.toThrow();
    await db.updateTable("application_document").set({ scan: "infected" }).execute();
    const rest = applicationsAsZip(db, lost, { exportId, scope, lang: "de", saved });
    expect(readZip(Buffer.from(await new Response(rest).arrayBuffer())).length).toBeGreaterThan(5);
  });
});

async function answer(db: Db, applicationId: string) {
  const asked = { question: "Führerschein?", question_lang: "de" as const, position: 1 };
  await db
    .insertInto("application_answer")
    .values({ ...asked, application_id: applicationId, answer: "mam" })
    .execute();
}

function never(): never {
  throw new Error("No dossier");
}
