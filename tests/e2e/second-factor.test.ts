import { setTimeout as sleep } from "node:timers/promises";
import { generateSync } from "otplib";
import type { Page } from "playwright-core";
import { beforeAll, expect } from "vitest";
import { demoSignIns as demo } from "#db/seed/demo-sign-ins.ts";
import { hashPassword } from "#app/domain/accounts/password/password.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { demoPassword } from "#app/server/demo/demo-password.ts";
import { test } from "#tests/support/browser.ts";
import { insertMember } from "#tests/support/factories.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { openDemoStore } from "#tests/support/stores/open-store.ts";

const pl = textsFor("pl");
const de = textsFor("de");
const halina = "halina.kod@neisse-stahlbau.example";
const klaus = "klaus.schluessel@neisse-stahlbau.example";

/** Two people of their own: whoever else signs in to the demo needs no second step. */
beforeAll(async () => {
  const { db } = await openDemoStore();
  const { company_id } = await db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .select("company_id")
    .where("account.email", "=", demo.employer)
    .executeTakeFirstOrThrow();
  const password_hash = await hashPassword(demoPassword);
  await insertMember(db, { company_id, memberRole: "member", email: halina, name: "Halina Kod", password_hash });
  await insertMember(db, { company_id, memberRole: "member", email: klaus, name: "Klaus Schlüssel", password_hash });
  await db.destroy();
});

async function typePassword(page: Page, lang: "de" | "pl", email: string) {
  const t = textsFor(lang);
  await page.goto(paths.signIn(lang));
  await page.getByLabel(t("account:email")).fill(email);
  await page.getByLabel(t("account:password")).fill(demoPassword);
  await page.getByRole("button", { name: t("account:signIn.button") }).click();
}

/** Seconds since 1970, with time left before the app would show another code: the one before is still taken then. */
async function earlyInStep() {
  const [now, step, needed] = [Date.now() / 1000, 30, 12];
  const left = step - (now % step);
  if (left >= needed) return now;
  await sleep(left * 1000);
  return Date.now() / 1000;
}

test("somebody sets up an app on a phone without scripts, and signs in with its code and with a recovery code", async ({
  phoneWithoutScripts: phone,
  openPage,
}) => {
  await typePassword(phone, "pl", halina);
  await phone.goto(paths.account("pl"));
  await phone.getByRole("link", { name: pl("own:changeOf", { what: pl("factor:title") }) }).click();
  await phone.getByRole("link", { name: pl("factor:app.setUp") }).click();
  const secret = (await phone.locator(".app-secret code").innerText()).replaceAll(" ", "");
  const epoch = await earlyInStep();
  await phone.getByLabel(pl("factor:app.code")).fill(generateSync({ secret, epoch: epoch - 30 }));
  await phone.getByLabel(pl("own:password.current")).fill(demoPassword);
  await phone.getByRole("button", { name: pl("factor:app.button") }).click();
  const shown = phone.locator(".recovery-codes code");
  await expect.poll(() => shown.count()).toBe(10);
  const codes = await shown.allInnerTexts();
  await phone.getByRole("link", { name: pl("factor:codes.kept") }).click();
  await phone.waitForURL((url) => url.pathname === paths.employer("pl"));

  const again = await openPage({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  await typePassword(again, "pl", halina);
  await again.getByLabel(pl("factor:step.code")).fill("000000");
  await again.getByRole("button", { name: pl("factor:step.button") }).click();
  await again.getByText(pl("factor:errors.wrongCode")).first().waitFor();
  await again.getByLabel(pl("factor:step.code")).fill(generateSync({ secret, epoch: Date.now() / 1000 }));
  await again.getByRole("button", { name: pl("factor:step.button") }).click();
  await again.waitForURL((url) => url.pathname === paths.employer("pl"));

  const third = await openPage({ javaScriptEnabled: false });
  await typePassword(third, "pl", halina);
  await third.getByLabel(pl("factor:step.code")).fill(codes[3] ?? "");
  await third.getByRole("button", { name: pl("factor:step.button") }).click();
  await third.waitForURL((url) => url.pathname === paths.employer("pl"));
  await third.goto(paths.secondFactor("pl"));
  await third.getByText(pl("factor:codes.left", { count: 9 })).waitFor();
});

test("somebody makes a passkey, and signs in with it after the password and without it", async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{
        protocol: "ctap2" as const,
        transport: "internal" as const,
        hasResidentKey: true,
        hasUserVerification: true,
      },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  const signOut = async () => {
    await page.getByRole("button", { name: de("nav.signOut") }).click();
    await page.getByText(de("account:signIn.signedOut")).waitFor();
  };

  await typePassword(page, "de", klaus);
  await page.getByRole("button", { name: de("nav.signOut") }).waitFor();
  expect(await inspect(page, paths.newPasskey("de"))).toEqual([]);
  await page.goto(paths.newPasskey("de"));
  await page.getByLabel(de("factor:passkey.name")).fill("Laptop im Büro");
  await page.getByLabel(de("own:password.current")).fill(demoPassword);
  await page.getByRole("button", { name: de("factor:passkey.button") }).click();
  await page.locator(".recovery-codes code").first().waitFor();
  await page.getByRole("link", { name: de("factor:codes.kept") }).click();
  await page.getByText("Laptop im Büro").waitFor();
  await signOut();

  await typePassword(page, "de", klaus);
  expect(await inspect(page, paths.secondStep("de"))).toEqual([]);
  await page.goto(paths.secondStep("de"));
  await page.getByRole("button", { name: de("factor:step.passkey") }).click();
  await page.waitForURL((url) => url.pathname === paths.employer("de"));
  await signOut();

  await page.getByRole("link", { name: de("factor:passkey.signIn") }).click();
  await page.getByRole("button", { name: de("factor:passkey.signInButton") }).click();
  await page.waitForURL((url) => url.pathname === paths.employer("de"));

  await page.goto(paths.secondFactor("de"));
  await page.getByRole("link", { name: de("factor:passkey.removeTitle", { name: "Laptop im Büro" }) }).click();
  await page.getByLabel(de("own:password.current")).fill(demoPassword);
  await page.getByRole("button", { name: de("factor:passkey.removeButton") }).click();
  await page.getByText(de("factor:done.passkeyRemoved")).waitFor();
  await signOut();
  await page.getByRole("link", { name: de("factor:passkey.signIn") }).click();
  await page.getByRole("button", { name: de("factor:passkey.signInButton") }).click();
  await page.getByText(de("factor:errors.wrongPasskey")).first().waitFor();
});
