import { describe, expect, test } from "vitest";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { showAgain } from "#app/platform/http/form.ts";
import { action as message, loader as messagePage } from "#app/routes/apply/message.tsx";
import * as person from "#app/routes/apply/person.tsx";
import * as editCompany from "#app/routes/office/companies/edit-company.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertListing } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

describe.each(databases)("two windows on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db);

  test("of one application do not save over each other without a word", async () => {
    const listing = await insertListing(db);
    const draft = await startDraft(db, { listingId: listing.id, lang: "de", now: context.now() });
    const asked = { params: { lang: "de", listingId: listing.id, draft }, context };
    const open = async () => {
      const { data } = await messagePage({ ...asked, request: get("/x") });
      return data.state === "open" ? data : null;
    };
    const send = (text: string, seen = "", more = {}) =>
      message({ ...asked, request: post("/x", { message: text, seen, ...more }) });

    const [first, second] = [await open(), await open()];
    expect(await send("from the first window", first?.seen)).toMatchObject({ status: 303 });
    const told = await send("from the second", second?.seen);
    expect(told).toMatchObject({
      init: { status: 409 },
      data: {
        form: {
          errors: { "": [{ key: "application:errors.savedElsewhere", values: { saved: "from the first window" } }] },
          typed: { message: "from the second" },
        },
      },
    });
    expect(JSON.stringify(told)).not.toContain(second?.seen);
    expect((await open())?.draft.message).toBe("from the first window");

    expect(await send("x", second?.seen, { [showAgain]: "on" })).toMatchObject({ init: { status: 409 } });
    expect(await send("from the first window", second?.seen)).toMatchObject({ status: 303 });
    expect(await send("from the second", (await open())?.seen)).toMatchObject({ status: 303 });
    expect((await open())?.draft.message).toBe("from the second");
  });

  test("that send the same number and address twice have changed nothing, however these are kept", async () => {
    const listing = await insertListing(db);
    const token = await startDraft(db, { listingId: listing.id, lang: "de", now: context.now() });
    const asked = { params: { lang: "de", listingId: listing.id, draft: token }, context };
    const { data: page } = await person.loader({ ...asked, request: get("/x") });
    const seen = page.state === "open" ? page.seen : "";
    const typed = { name: "Ewa", email: "ewa@müller.de", phone: "(03581) 12340", seen };
    for (let time = 0; time < 2; time += 1) {
      expect(await person.action({ ...asked, request: post("/x", typed) })).toMatchObject({ status: 303 });
    }
    expect((await person.loader({ ...asked, request: get("/x") })).data).toMatchObject({
      draft: { email: "ewa@xn--mller-kva.de", phone: "+49 3581 12340" },
    });
  });

  test("of the office are told that the company was changed meanwhile, and keep what was typed", async () => {
    const company = await insertCompany(db);
    const cookie = await sessionCookie(db, (await insertAccount(db)).id);
    const asked = { params: { lang: "de", companyId: company.id }, context };
    const { seen } = await editCompany.loader({ ...asked, request: get("/x", { cookie }) });
    await db.updateTable("company").set({ street: "Neue Gasse 9" }).where("id", "=", company.id).execute();
    const typed = {
      kind: "member",
      name: "Meine Fassung",
      street: "Alte Gasse 1",
      postalCode: "02826",
      place: "Görlitz",
    };
    const rest = { fields: "metal", contactName: "Ewa", contactEmail: "ewa@firma.example", seen };
    const answer = await editCompany.action({ ...asked, request: post("/x", { ...typed, ...rest }, { cookie }) });

    expect(answer).toMatchObject({
      init: { status: 409 },
      data: { form: { errors: { "": [{ key: "office:errors.changedMeanwhile" }] }, typed: { name: "Meine Fassung" } } },
    });
    expect(await editCompany.loader({ ...asked, request: get("/x", { cookie }) })).toMatchObject({
      company: { street: "Neue Gasse 9" },
    });
  });
});
