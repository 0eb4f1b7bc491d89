import type { Page } from "playwright-core";
import type { Lang } from "#db/codes.ts";
import { runAlerts } from "#app/domain/alerts/sending/run-alerts.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { linkIn, mailTo } from "./mail/mailbox.ts";
import { openDemoStore } from "./stores/open-store.ts";

/** The alerts' mails are sent by a job, which tests cannot wait for. */
export async function theClockStrikes() {
  const { db, config } = await openDemoStore();
  await runAlerts(db, { config, now: new Date() });
  await db.destroy();
}

/** From the mail after the sign-up to the alert's own page. */
export async function confirmAlert(page: Page, lang: Lang, email: string) {
  const t = textsFor(lang);
  await theClockStrikes();
  await page.goto(linkIn(await mailTo(email, "alert.confirmation"), "/confirmation"));
  await page.getByRole("button", { name: t("alert:confirm.submit") }).click();
  await page.getByText(t("alert:manage.confirmed")).waitFor();
}
