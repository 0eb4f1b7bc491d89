import { describe, expect, test } from "vitest";
import { addDocuments } from "#app/domain/applications/documents/add-documents.server.ts";
import { findMyApplication } from "#app/domain/applications/find-my-application.server.ts";
import { sendLinks } from "#app/domain/applications/send-links.server.ts";
import { withdrawApplication } from "#app/domain/applications/withdraw-application.server.ts";
import {
  config,
  eventsOf,
  insertLinkedApplication,
  mailsTo,
  now,
  origin,
  pdf,
  statusOf,
} from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertApplication, insertCompany } from "#tests/support/factories.ts";

describe.each(databases)("the seeker's own application on %s", async (url) => {
  const db = await freshDatabase(url);
  const { files } = testContext(db);

  test("opens with a link from its mail and with nothing else", async () => {
    const { id, token } = await insertLinkedApplication(db);
    expect(await findMyApplication(db, { token, now })).toMatchObject({ id, status: "received" });
    expect(await findMyApplication(db, { token: id, now })).toBeNull();
    expect(await findMyApplication(db, { token: "", now })).toBeNull();
  });

  test("the store holds no link that works", async () => {
    const { token } = await insertLinkedApplication(db);
    const links = await db.selectFrom("application_link").select("id").execute();
    expect(links.map(({ id }) => id)).not.toContain(token);
  });

  test("can be withdrawn once, and the company hears of it without a name", async () => {
    const company = await insertCompany(db, { contact_email: "office@one.example" });
    const { id, token } = await insertLinkedApplication(db, { company_id: company.id });
    const results = await Promise.all([
      withdrawApplication(db, { token, origin, now }),
      withdrawApplication(db, { token, origin, now }),
    ]);
    expect(results).toHaveLength(2);
    expect(results).toEqual(expect.arrayContaining([{ ok: true }, { ok: false, reason: "tooLate" }]));
    expect(await statusOf(db, id)).toEqual({ status: "withdrawn", eraseOn: "2027-08-01" });
    expect(await eventsOf(db, id)).toMatchObject([{ event: "withdrawn", actor: "seeker", from: "received" }]);
    const mails = await mailsTo(db, "office@one.example");
    expect(mails.map(({ kind }) => kind)).toEqual(["application.withdrawn"]);
    expect(mails[0]?.text).not.toContain("Anna");
  });

  test("cannot be withdrawn after a final answer", async () => {
    const { token } = await insertLinkedApplication(db, { status: "hired" });
    expect(await withdrawApplication(db, { token, origin, now })).toEqual({ ok: false, reason: "tooLate" });
  });

  test("takes more documents up to five in all and says which found no room", async () => {
    const { id, token } = await insertLinkedApplication(db);
    const uploads = ["1", "2", "3", "4", "5", "6"].map((number) => ({ ...pdf, name: `${number}.pdf` }));
    const added = await addDocuments(db, files, { token, uploads, origin, now });
    expect(added).toEqual({ tooMany: ["6.pdf"], tooMuch: [] });
    expect((await findMyApplication(db, { token, now }))?.documents.map(({ name }) => name)).toEqual([
      "1.pdf",
      "2.pdf",
      "3.pdf",
      "4.pdf",
      "5.pdf",
    ]);
    expect(await eventsOf(db, id)).toMatchObject([{ event: "document_added" }]);
  });

  test("two uploads at once never make six documents", async () => {
    const { token } = await insertLinkedApplication(db);
    const three = { token, uploads: [pdf, pdf, pdf], origin, now };
    await Promise.all([addDocuments(db, files, three), addDocuments(db, files, three)]);
    expect((await findMyApplication(db, { token, now }))?.documents).toHaveLength(5);
  });

  test("takes no documents when it is over", async () => {
    const { token } = await insertLinkedApplication(db, { status: "declined" });
    expect(await addDocuments(db, files, { token, uploads: [pdf], origin, now })).toBeNull();
  });

  test("who lost the links gets new ones in one mail, in the language of the page", async () => {
    const email = "Ola@poczta.example";
    await insertApplication(db, { email });
    await insertApplication(db, { email });
    await sendLinks(db, { email: "ola@POCZTA.example", lang: "cs", config, now });
    const mails = await mailsTo(db, email);
    expect(mails).toMatchObject([{ kind: "application.links", lang: "cs" }]);
    const tokens = [...(mails[0]?.text ?? "").matchAll(/mine\/applications\/([\w-]+)/g)].map(
      ([, token]) => token ?? "",
    );
    const opened = await Promise.all(tokens.map((token) => findMyApplication(db, { token, now })));
    expect(opened.map((application) => application?.email)).toEqual([email, email]);
  });

  test("an address nobody applied with gets no mail", async () => {
    await sendLinks(db, { email: "nobody@poczta.example", lang: "de", config, now });
    expect(await mailsTo(db, "nobody@poczta.example")).toEqual([]);
  });
});
