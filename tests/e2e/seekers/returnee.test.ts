import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { confirmAlert, theClockStrikes } from "#tests/support/alert-journey.ts";
import { test } from "#tests/support/browser.ts";
import { demoSignIns, districtOf, findListing, publishCopy, signIn } from "#tests/support/journey.ts";
import { linkIn, mailsTo } from "#tests/support/mail/mailbox.ts";

const t = textsFor("de");
const email = "heimkehr@leipzig.example";

test("a returnee confirms an alert and gets exactly one mail for a new listing", async ({ openPage }) => {
  /** Other journeys may have ended the company's first listing, and the next is somewhere else. */
  const earlier = findListing(demoSignIns.employer, "published");
  /** One page grows into the next, as for most people. */
  const page = await openPage({ reducedMotion: "no-preference" });
  await page.goto(paths.returnee("de"));
  await page.getByLabel(t("alert:returnee.homeDistrict")).selectOption(districtOf(earlier));
  await page.getByLabel(t("alert:returnee.horizons.12")).check();
  await page.getByLabel(t("alert:field.email"), { exact: true }).fill(email);
  await page.getByLabel(t("alert:frequency.daily")).check();
  await page.getByRole("button", { name: t("alert:new.submit") }).click();
  await page.waitForURL(/alerts\/sent/);

  await confirmAlert(page, "de", email);

  const [employer, office] = [await openPage(), await openPage()];
  await signIn(employer, demoSignIns.employer);
  await signIn(office, demoSignIns.office);
  const title = "Meister für die Heimkehr (m/w/d)";
  await publishCopy(employer, office, earlier, title);

  await theClockStrikes();
  await theClockStrikes();
  /** The demo's own clock strikes too, and a mail of before the listing may be among them. */
  const [mail, ...others] = mailsTo(email, "alert.listings").filter(({ text }) => text.includes(title));
  if (!mail) throw new Error("No mail of the new listing");
  expect(others).toEqual([]);

  await page.goto(linkIn(mail, "/unsubscribe"));
  await page.getByRole("button", { name: t("alert:end.submit") }).click();
  await page.waitForURL(/done=ended/);
});
