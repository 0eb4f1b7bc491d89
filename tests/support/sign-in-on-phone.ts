import type { Page } from "playwright-core";
import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { demoPassword } from "#app/server/demo/demo-password.ts";

/** Where the way out is folded away: on a phone without scripts, too. */
export async function signInOnPhone(page: Page, email: string, lang: Lang) {
  await page.goto(paths.signIn(lang));
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=password]").fill(demoPassword);
  await page.locator("main form .button-primary").click();
  await page.waitForURL(/\/(employer|office)$/);
}
