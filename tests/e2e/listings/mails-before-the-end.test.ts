import { expect } from "vitest";
import { newListingId } from "#db/ids.server.ts";
import { dueNotice } from "#app/domain/applications/upkeep/due-notice.ts";
import { findLives } from "#app/domain/applications/upkeep/find-lives.server.ts";
import { findUpkeepSpans } from "#app/domain/applications/upkeep/find-upkeep-spans.server.ts";
import { mailNotice } from "#app/domain/applications/upkeep/mail-notice.server.ts";
import { approveListing } from "#app/domain/listings/life/approve-listing.server.ts";
import { saveListing } from "#app/domain/listings/life/save-listing.server.ts";
import { submitListing } from "#app/domain/listings/life/submit-listing.server.ts";
import { readContent } from "#app/domain/listings/read-content.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { anyListing, signIn } from "#tests/support/journey.ts";
import { mailsTo } from "#tests/support/mail/mailbox.ts";
import { openDemoStore } from "#tests/support/stores/open-store.ts";

const t = textsFor("de");

test("from the mails before the end an ad is extended, filled and ended on a phone; another is paused and goes on", async ({
  openPage,
  phoneWithoutScripts: phone,
}) => {
  const source = anyListing(45);
  const [running, filling, ending] = await publishThree(source);
  const known = { extend: running.links[0], filled: filling.links[1], end: ending.links[2] };
  const desk = await openPage();
  for (const link of [known.extend, known.filled]) expect(await inspect(desk, link ?? "")).toEqual([]);

  await phone.goto(known.extend ?? "");
  await phone.getByRole("button", { name: t("life:link.button.extend") }).click();
  await phone.getByRole("heading", { name: t("life:link.done.extend") }).waitFor();
  await phone.goto(known.filled ?? "");
  await phone.getByRole("button", { name: t("life:link.button.filled") }).click();
  await phone.locator(".error-summary").waitFor();
  await phone.getByLabel(t("listing:closedReason.filled_elsewhere")).check();
  await phone.getByRole("button", { name: t("life:link.button.filled") }).click();
  await phone.getByRole("heading", { name: t("life:link.done.filled") }).waitFor();
  await phone.goto(known.end ?? "");
  await phone.getByRole("button", { name: t("life:link.button.end") }).click();
  await phone.getByRole("heading", { name: t("life:link.done.end") }).waitFor();

  const open = async (id: string) => (await phone.goto(paths.shortListing("de", id)))?.status();
  expect([await open(running.id), await open(filling.id), await open(ending.id)]).toEqual([200, 410, 410]);

  await signIn(desk, source.employer);
  await desk.goto(paths.employerListing("de", running.id));
  await desk.getByRole("button", { name: t("life:pause.button") }).click();
  await desk.getByText(t("life:news.pauseBegun")).waitFor();
  expect(await inspect(desk, paths.employerListing("de", running.id))).toEqual([]);
  expect(await open(running.id)).toBe(200);
  await phone.getByText(t("life:public.title")).waitFor();
  expect(await inspect(await openPage(), new URL(phone.url()).pathname)).toEqual([]);
  await desk.getByRole("button", { name: t("life:pause.resume") }).click();
  await desk.getByRole("button", { name: t("life:pause.button") }).waitFor();
  await phone.goto(paths.shortListing("de", running.id));
  await phone
    .getByRole("link", { name: t("listing:page.apply") })
    .first()
    .waitFor();
});

/** Three ads like one of the demo, of which one ends in a week and two tomorrow, with the links of their mails. */
async function publishThree({ id: source, employer }: { id: string; employer: string }) {
  const { db, config } = await openDemoStore();
  const now = new Date();
  const then = new Date(now.getTime() - 20 * 86_400_000);
  try {
    const { account_id: accountId, company_id: companyId } = await db
      .selectFrom("membership")
      .innerJoin("account", "account.id", "membership.account_id")
      .select(["account_id", "membership.company_id"])
      .where("account.email", "=", employer)
      .executeTakeFirstOrThrow();
    const officer = await db.selectFrom("account").select("id").where("role", "=", "office").executeTakeFirstOrThrow();
    const before = await readContent(db, source);
    const publish = async (days: number) => {
      const listingId = newListingId();
      const facts = { ...before.facts, starts_on: null, publish_on: null, deadline: daysAfter(dayOf(now), days) };
      const acting = { companyId, accountId, listingId, lang: "de" as const, config, now: then };
      const content = { ...before, facts };
      /** Made today, so that nobody takes it for one of the demo's. */
      await saveListing(db, { ...acting, listingIds: null, seen: "", content, now });
      expect(await submitListing(db, acting)).toEqual({ ok: true });
      const approval = { listingId, officer: { accountId: officer.id }, origin: config.origin, now: then };
      expect(await approveListing(db, approval)).toEqual({ ok: true });
      const [listing] = await findLives(db, { listingId });
      const due = listing && dueNotice(listing.life, { spans: await findUpkeepSpans(db), today: dayOf(now) });
      if (!listing || !due || due === "end") throw new Error("No mail is due");
      await mailNotice(db, { listing, due, run: { config, now } });
      const mail = mailsTo(employer, `listing.${due.notice}`).find(({ text }) => text.includes(listingId));
      const links = (mail?.text.match(/https?:\S+\/decide\/listings\/\S+/g) ?? []).map(
        (link) => new URL(link).pathname,
      );
      return { id: listingId, links };
    };
    return [await publish(7), await publish(1), await publish(1)] as const;
  } finally {
    await db.destroy();
  }
}
