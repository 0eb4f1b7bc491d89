import { describe, expect, test } from "vitest";
import { findDraft } from "#app/domain/applications/draft/draft-queries.server.ts";
import { action } from "#app/routes/apply/europass.tsx";
import { now } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing } from "#tests/support/factories.ts";
import { fixtureBytes } from "#tests/support/fixtures.ts";
import { pdfWith, stream } from "#tests/support/pdfs.ts";
import { post, upload } from "#tests/support/requests.ts";

const xml = fixtureBytes("europass.xml");

describe.each(databases)("a Europass CV on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const listing = await insertListing(db);
  const args = (request: Request, in_ = context) => ({
    request,
    params: { lang: "pl", listingId: listing.id },
    context: in_,
  });
  const sent = (content: Uint8Array<ArrayBuffer> | string, in_ = context) =>
    action(args(upload("/", {}, { cv: new File([content], "cv") }), in_));
  const drafts = () => db.selectFrom("application_draft").select("id").execute();

  test("is read as XML and inside its PDF, shown, and kept nowhere", async () => {
    const offered = { name: "Żaneta Muster & Błaszczyk", german: "B1" };
    expect(await sent(xml)).toMatchObject({ data: { offered } });
    expect(await sent(new Uint8Array(cvPdf(xml)))).toMatchObject({ data: { offered } });
    expect(await drafts()).toEqual([]);
  });

  test.each([
    ["none", pdfWith()],
    ["unreadable", "%PDF-1.7\n%%EOF\n"],
    ["none", "Lebenslauf"],
    ["notEuropass", '<!DOCTYPE a [<!ENTITY b "c">]><Candidate/>'],
    ["tooComplex", `<Candidate>${" ".repeat(2_100_000)}</Candidate>`],
    ["nothing", "<Candidate/>"],
    ["noFile", ""],
  ])("is refused as %s", async (reason, content) => {
    const answer = await sent(typeof content === "string" ? content : new Uint8Array(content));
    const cv = [{ key: `europass:refused.${reason}` }];
    expect(answer).toMatchObject({ init: { status: 422 }, data: { offered: null, form: { errors: { cv } } } });
  });

  test("is not read as often as somebody likes", async () => {
    expect(await sent(xml, testContext(db, { now, limitFactor: 0 }))).toMatchObject({
      init: { status: 422 },
    });
  });

  test("begins a draft with what is ticked", async () => {
    const answer = await action(args(post("/", { name: "Ada Muster", german: "B1" })));
    const to = answer instanceof Response ? (answer.headers.get("Location") ?? "") : "";
    const token = to.split("/")[4] ?? "";
    expect(to).toBe(`/pl/apply/${listing.id}/${token}/person`);
    const draft = await findDraft(db, { token, listingId: listing.id, now });
    expect(draft).toMatchObject({ name: "Ada Muster", email: null, germanLevel: "B1", documents: [] });
  });
});

function cvPdf(content: Uint8Array) {
  const file = "<< /Type /Filespec /F (attachment.xml) /UF (attachment.xml) /EF << /F 5 0 R >> >>";
  return pdfWith({
    catalog: `/Names << /EmbeddedFiles << /Names [(a) ${file}] >> >>`,
    objects: { 5: stream(Buffer.from(content), { entries: "/Type /EmbeddedFile" }) },
  });
}
