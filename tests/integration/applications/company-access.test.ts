import { describe, expect, test } from "vitest";
import type { ApplicationStatus } from "#db/codes.ts";
import { addNote } from "#app/domain/applications/add-note.server.ts";
import { countByListing } from "#app/domain/applications/count-by-listing.server.ts";
import { readView } from "#app/domain/applications/desk/desk-view.ts";
import { openDesk } from "#app/domain/applications/desk/open-desk.server.ts";
import { openDocument } from "#app/domain/applications/documents/open-document.server.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { findAnsweredListings } from "#app/domain/applications/employer-applications.server.ts";
import { openApplication } from "#app/domain/applications/open-application.server.ts";
import { recordHistory } from "#app/domain/applications/record-history.server.ts";
import { timelineFor } from "#app/domain/applications/timeline-for.ts";
import { findListingsOnDesk } from "#app/domain/listings/desk/employer-listing-queries.server.ts";
import { addPdf, eventsOf, insertLinkedApplication, now, pdf } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertApplication,
  insertCompany,
  insertListing,
  insertMember,
  wholeCompany,
} from "#tests/support/factories.ts";

describe.each(databases)("what a company sees on %s", async (url) => {
  const db = await freshDatabase(url);
  const { files } = testContext(db);
  const ours = await insertCompany(db);
  const theirs = await insertCompany(db);
  const kim = await insertMember(db, { company_id: ours.id, name: "Kim Beispiel" });
  const eve = await insertMember(db, { company_id: theirs.id });
  const asKim = { ...wholeCompany(ours.id), accountId: kim.id, now };
  const asEve = { ...wholeCompany(theirs.id), accountId: eve.id, now };

  test("is never another company's", async () => {
    const application = await insertLinkedApplication(db, { company_id: ours.id });
    const applicationId = application.id;
    const document = await addPdf(db, files, application.token);

    expect(await findCompanyApplication(db, { ...asEve, applicationId })).toBeNull();
    expect(await addNote(db, { ...asEve, applicationId, text: "x" })).toBe(false);
    expect(await openDocument(db, { ...asEve, applicationId, documentId: document.id })).toBeNull();
    await openApplication(db, { ...asEve, applicationId });
    expect(await findAnsweredListings(db, wholeCompany(theirs.id))).toEqual([]);
    expect((await eventsOf(db, applicationId)).map(({ event }) => event)).toEqual(["document_added"]);
  });

  test("a document belongs to its application, even within the company", async () => {
    const one = await insertLinkedApplication(db, { company_id: ours.id });
    const other = await insertApplication(db, { company_id: ours.id });
    const document = await addPdf(db, files, one.token);
    expect(await openDocument(db, { ...asKim, applicationId: other.id, documentId: document.id })).toBeNull();
  });

  test("a document comes back as it was sent, and that it was taken is a fact", async () => {
    const application = await insertLinkedApplication(db, { company_id: ours.id });
    const { id: documentId } = await addPdf(db, files, application.token);
    const opened = await openDocument(db, { ...asKim, applicationId: application.id, documentId });
    expect(opened).toMatchObject({ name: "Lebenslauf.pdf", mediaType: "application/pdf" });
    expect(await files.get(opened ?? { id: "", dataKey: "" })).toEqual(pdf.bytes);
    const events = await eventsOf(db, application.id);
    expect(events.at(-1)).toMatchObject({ event: "document_opened", accountId: kim.id });
    const audit = await db.selectFrom("audit").select("action").where("subject_id", "=", documentId).execute();
    expect(audit).toEqual([{ action: "application_document.opened" }]);
  });

  test("the first opening is recorded once", async () => {
    const { id: applicationId } = await insertApplication(db, { company_id: ours.id });
    await Promise.all([
      openApplication(db, { ...asKim, applicationId }),
      openApplication(db, { ...asKim, applicationId }),
    ]);
    expect((await eventsOf(db, applicationId)).map(({ event }) => event)).toEqual(["opened"]);
  });

  test("a note has its author and its time", async () => {
    const { id: applicationId } = await insertApplication(db, { company_id: ours.id });
    expect(await addNote(db, { ...asKim, applicationId, text: "Am Telefon sehr freundlich" })).toBe(true);
    const application = await findCompanyApplication(db, { ...wholeCompany(ours.id), applicationId });
    expect(application?.notes).toMatchObject([
      { author: "Kim Beispiel", at: now.toISOString(), text: "Am Telefon sehr freundlich" },
    ]);
  });
});

describe.each(databases)("the history of an application on %s", async (url) => {
  const db = await freshDatabase(url);

  test("runs by the clock, in whatever order it was written down", async () => {
    const { id: applicationId, company_id: companyId } = await insertApplication(db);
    const account = await insertMember(db, { company_id: companyId });
    const at = (day: number) => new Date(Date.UTC(2027, 1, day));
    await recordHistory(db, { applicationId, event: "withdrawn", actor: "seeker", now: at(3) });
    await recordHistory(db, { applicationId, event: "submitted", actor: "seeker", now: at(1) });
    await recordHistory(db, { applicationId, event: "opened", actor: "employer", now: at(2) });
    await addNote(db, { ...wholeCompany(companyId), accountId: account.id, applicationId, text: "later", now: at(5) });
    await addNote(db, { ...wholeCompany(companyId), accountId: account.id, applicationId, text: "sooner", now: at(4) });

    const found = await findCompanyApplication(db, { ...wholeCompany(companyId), applicationId });
    const told = timelineFor("employer", found?.events ?? []).map(({ event }) => event);
    expect(told).toEqual(["submitted", "opened", "withdrawn", "noted", "noted"]);
    expect(found?.notes.map(({ text }) => text)).toEqual(["later", "sooner"]);
  });
});

describe.each(databases)("what the company's desk calls new on %s", async (url) => {
  const db = await freshDatabase(url);

  test("nobody has opened, and nobody has withdrawn", async () => {
    const listing = await insertListing(db);
    const companyId = listing.company_id;
    const ofCompany = wholeCompany(companyId);
    const { id: accountId } = await insertMember(db, { company_id: companyId });
    const insert = (status: ApplicationStatus) => insertApplication(db, { listing_id: listing.id, status });
    const [, opened] = [await insert("received"), await insert("received")];
    for (const status of ["withdrawn", "in_review", "declined"] as const) await insert(status);
    await openApplication(db, { ...wholeCompany(companyId), accountId, applicationId: opened.id, now });

    expect(
      await findListingsOnDesk(db, { ...ofCompany, counts: await countByListing(db, ofCompany), lang: "de" }),
    ).toMatchObject([{ applications: 4, newApplications: 1, waitingApplications: 3 }]);
    const view = readView(new URLSearchParams());
    const { lines } = await openDesk(db, { ...ofCompany, lang: "de", view, open: null, now });
    expect(lines.filter(({ isNew }) => isNew)).toHaveLength(1);
  });
});
