import { describe, expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { findDraft } from "#app/domain/applications/draft/draft-queries.server.ts";
import { findListingToApply } from "#app/domain/applications/draft/find-listing-to-apply.server.ts";
import { startFromEarlier } from "#app/domain/applications/draft/start-from-earlier.server.ts";
import { issueOwnPass } from "#app/domain/applications/overview/own-pass.server.ts";
import { sendLinks } from "#app/domain/applications/send-links.server.ts";
import { paths } from "#app/paths.ts";
import { action as again, loader as shown } from "#app/routes/mine/own/apply-again.tsx";
import { insertLinkedApplication, mailsTo, now } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";

const address = "ada@seeker.example";

describe.each(databases)("last time's answers on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const { config } = context;
  const listing = await insertListing(db);
  const said = { name: "Ada Muster", phone: "+48600100200", german_level: "B1", message: "Alte Worte" } as const;
  const earlier = await insertLinkedApplication(db, { email: "Ada@seeker.example", email_folded: address, ...said });
  const rows = [
    { topic: "start", subject: "", answer: "at_once" },
    { topic: "way", subject: "car", answer: "yes" },
    { topic: "requirement", subject: "req-asked-nowhere-else", answer: "yes" },
  ] as const;
  for (const row of rows)
    await db
      .insertInto("application_brought")
      .values({ id: newId(), draft_id: null, application_id: earlier.id, ...row })
      .execute();
  const toApply = async () => {
    const found = await findListingToApply(db, { listingId: listing.id, now });
    if (!found) throw new Error("no listing");
    return found;
  };
  const wish = { applicationId: earlier.id, address, lang: "pl", now } as const;
  const args = (applicationId: string, request = get("/")) => ({
    request,
    params: { lang: "pl", token: issueOwnPass(config, { address, now }), listingId: listing.id, applicationId },
    context,
  });

  test("are shown before they are used, and fill a draft with what is asked here and with nothing else", async () => {
    const page = await shown(args(earlier.id));
    expect(page.earlier).toMatchObject({ name: "Ada Muster", germanLevel: "B1", brought: { start: "at_once" } });
    expect(await db.selectFrom("application_draft").select("id").execute()).toEqual([]);

    const token = (await startFromEarlier(db, await toApply(), { ...wish, withMessage: false })) ?? "";
    const draft = await findDraft(db, { token, listingId: listing.id, now });
    expect(draft).toMatchObject({
      ...{ name: "Ada Muster", email: "Ada@seeker.example", phone: "+48600100200", germanLevel: "B1", message: null },
      ...{ documents: [], answers: [] },
      brought: { start: "at_once", ways: ["car"], requirements: {} },
    });
  });

  test("take along the own words only where that is ticked, and lead to the page where everything is looked at", async () => {
    const answer = await again(args(earlier.id, post("/", { message: "on" })));
    const to = answer.headers.get("Location") ?? "";
    expect(to).toMatch(new RegExp(`^/pl/apply/${listing.id}/[\\w-]+/check$`));
    const token = to.split("/")[4] ?? "";
    expect(await findDraft(db, { token, listingId: listing.id, now })).toMatchObject({ message: "Alte Worte" });
  });

  test("are nobody's but those of the address", async () => {
    const { id: other } = await insertLinkedApplication(db, { email: "x@y.example", email_folded: "x@y.example" });
    await expect(shown(args(other))).rejects.toMatchObject({ status: 404 });
    await expect(again(args(other, post("/")))).rejects.toMatchObject({ status: 404 });
    expect(
      await startFromEarlier(db, await toApply(), { ...wish, applicationId: other, withMessage: true }),
    ).toBeNull();
  });

  test("are reached by the mail that was asked for on the listing", async () => {
    await sendLinks(db, { email: address, lang: "pl", config, wanted: listing.id, now });
    const [mail] = await mailsTo(db, "Ada@seeker.example");
    const pass = /overview\/([\w-]+)\?for=/.exec(mail?.text ?? "")?.[1] ?? "";
    expect(mail?.text).toContain(paths.overviewFor("pl", pass, listing.id));
  });
});
