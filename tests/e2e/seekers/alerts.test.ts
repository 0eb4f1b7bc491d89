import { expect } from "vitest";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { confirmAlert, theClockStrikes } from "#tests/support/alert-journey.ts";
import { barriersOn } from "#tests/support/barriers.ts";
import { test } from "#tests/support/browser.ts";
import { linkIn, mailsTo } from "#tests/support/mail/mailbox.ts";
import { openDemoStore } from "#tests/support/stores/open-store.ts";

const t = textsFor("pl");
const email = "para@wroclaw.example";

test("a couple looks ahead, signs up, says what is too far, and lets the alert rest, on a phone without scripts", async ({
  phoneWithoutScripts: page,
  openPage,
}) => {
  await page.goto(paths.newAlert("pl", "field=metal&field=health"));
  await page.getByText(t("alert:partner.title")).click();
  await page.getByLabel(t("alert:partner.q")).fill("kucharz");
  await page.getByLabel(t("alert:field.email"), { exact: true }).fill(email);
  await page.getByRole("button", { name: t("alert:week.show") }).click();
  await page.getByRole("heading", { name: t("alert:fact.partner") }).waitFor();
  expect(await page.getByLabel(t("alert:field.email"), { exact: true }).inputValue()).toBe(email);
  await page.getByRole("button", { name: t("alert:new.submit") }).click();
  await page.waitForURL(/alerts\/sent/);

  await confirmAlert(page, "pl", email);
  const token = await longAgo();
  await theClockStrikes();
  const [mail] = mailsTo(email, "alert.listings");
  if (!mail) throw new Error("No mail of listings");

  await page.goto(linkIn(mail, "/listings/"));
  await page.getByLabel(t("alert:feedback.verdict.wrong_work")).check();
  await page.getByRole("button", { name: t("alert:feedback.submit") }).click();
  await page.getByText(t("alert:feedback.thanks")).waitFor();
  await page.getByRole("button", { name: t("alert:feedback.adjust") }).click();
  await page.getByText(t("alert:manage.saved")).waitFor();

  await page.goto(paths.pauseAlert("pl", token));
  await page.getByRole("button", { name: t("alert:pause.submit") }).click();
  await page.getByText(t("alert:pause.open")).first().waitFor();

  const looked = await openPage();
  for (const address of [linkIn(mail, "/listings/"), paths.pauseAlert("pl", token), paths.myAlert("pl", token)]) {
    await looked.goto(address);
    expect(await barriersOn(looked)).toEqual([]);
  }
});

/** As if it had been confirmed two weeks ago: the demo has listings of that time. */
async function longAgo() {
  const { db, config } = await openDemoStore();
  const { id } = await db.selectFrom("alert").select("id").where("email", "=", email).executeTakeFirstOrThrow();
  const at = new Date(Date.now() - 14 * 86_400_000).toISOString();
  await db.updateTable("alert").set({ confirmed_at: at, last_run_at: null }).where("id", "=", id).execute();
  await db.destroy();
  return alertToken(config, id);
}
