import { describe, expect, test } from "vitest";
import { hashToken } from "#db/ids.server.ts";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { confirmAlert } from "#app/domain/alerts/sign-up/confirm-alert.server.ts";
import { requestAlert } from "#app/domain/alerts/sign-up/request-alert.server.ts";
import { saveDraft } from "#app/domain/applications/draft/save-draft.server.ts";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { publishGroups } from "#app/domain/returnees/groups/publish-groups.server.ts";
import { deliverInterests } from "#app/domain/returnees/interest/deliver-interests.server.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { expectations } from "#tests/support/expectations/route-expectations.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const pupil = "kim@schule.example";

/** Whoever adds a way for companies to write to people finds it tried here with what a pupil has before they apply. */
describe.each(databases)("no company reaches a pupil who has not applied, on %s", async (url) => {
  const db = await freshDatabase(url);
  const town = testContext(db);
  const has = await inhabit(town);
  const now = town.now();
  const { config } = town;

  const token = await startDraft(db, { listingId: has.listing.id, lang: "de", now });
  const draft = { token, listingId: has.listing.id, lang: "de", now } as const;
  await saveDraft(db, draft, { name: "Kim", email: pupil, phone: null });
  const wish = { email: pupil, lang: "de", criteria: "kind=apprenticeship", frequency: "daily", plan: null } as const;
  await requestAlert(db, { ...wish, config, now });
  const { id: alertId } = await db
    .selectFrom("alert")
    .select("id")
    .where("email", "=", pupil)
    .executeTakeFirstOrThrow();
  await confirmAlert(db, { token: alertToken(config, alertId), config, now });
  const before = await mailsToPupil();

  test("by what it can do with an application", { timeout: 120_000 }, async () => {
    const deeds = Object.entries(expectations).flatMap(([deed, { path }]) => {
      const address = path(has);
      return deed.startsWith("POST /:lang/employer/") && address.includes(has.application.id)
        ? [{ deed, address }]
        : [];
    });
    expect(deeds.length).toBeGreaterThan(6);
    const { post } = await startSite(db, { render, documents: town.files });
    const answered: string[] = [];
    for (const { deed, address } of deeds)
      for (const id of [hashToken(token), alertId]) {
        const headers = { Cookie: has.cookies.owner };
        const { status } = await post(address.replaceAll(has.application.id, id), { headers });
        if (status !== 404) answered.push(`${deed}: ${status}`);
      }
    expect(answered).toEqual([]);
    expect(await mailsToPupil()).toEqual(before);
  });

  test("by its interest in people who want to come home", async () => {
    await publishGroups(db, { now });
    await db.updateTable("returnee_interest").set({ delivered_at: null }).execute();
    await deliverInterests(db, { config, now });
    expect(await mailsToPupil()).toEqual(before);
  });

  async function mailsToPupil() {
    const mails = db.selectFrom("outbox_mail").select(["id", "kind"]).where("to_address", "=", pupil);
    return mails.orderBy("id").execute();
  }
});
