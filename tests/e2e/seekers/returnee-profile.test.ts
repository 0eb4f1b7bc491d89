import { expect } from "vitest";
import { publishGroups } from "#app/domain/returnees/groups/publish-groups.server.ts";
import { deliverInterests } from "#app/domain/returnees/interest/deliver-interests.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns } from "#tests/support/journey.ts";
import { linkIn, mailsTo, mailTo } from "#tests/support/mail/mailbox.ts";
import { signInOnPhone } from "#tests/support/sign-in-on-phone.ts";
import { openDemoStore } from "#tests/support/stores/open-store.ts";

const pl = textsFor("pl");
const email = "powrot@rotterdam.example";
const present = "waggonwerk-musterau";
const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };

test(
  "somebody makes a profile without a name in Polish, a company writes, the yes shows who it is, and the present employer gets nowhere",
  { timeout: 240_000 },
  async ({ phoneWithoutScripts: page, openPage }) => {
    await page.goto(paths.returnee("pl"));
    await page.getByRole("link", { name: pl("home:act.profile") }).click();
    await page.locator("[name=what]").fill("spawacz");
    await page.locator("[name=years][value='6_10']").check();
    await page.locator("[name=district]").selectOption("goerlitz");
    await page.locator("[name=months][value='12']").check();
    await page.locator("[name=levelPl]").selectOption("C2");
    await page.locator("[name=levelDe]").selectOption("B1");
    const { db, config } = await openDemoStore();
    const companies = await db.selectFrom("company").select(["id", "slug"]).execute();
    const hidden = companies.find(({ slug }) => slug === present)?.id ?? "";
    await page.locator(".profile-hidden summary").click();
    await page.locator(`[name=hidden][value="${hidden}"]`).check();
    await page.locator("main form .button-primary").click();
    await page.locator(".error-summary a[href$=email]").waitFor();
    expect(await page.locator(`[name=hidden][value="${hidden}"]`).isChecked()).toBe(true);
    await page.locator("[name=email]").fill(email);
    await page.locator("[name=adult]").check();
    await page.locator("main form .button-primary").click();
    await page.waitForLoadState();
    if (await page.locator("[name=occupation]").count()) {
      await page.locator("[name=occupation][value=schweisser]").check();
      await page.locator("main form .button-primary").click();
    }
    await page.waitForURL(/profile\/sent/);
    const confirmation = await mailTo(email, "returnee.confirmation");
    expect(confirmation.subject).not.toContain("profil");
    await page.goto(linkIn(confirmation, "/confirmation"));
    await page.getByRole("button", { name: pl("home:confirm.submit") }).click();
    await page.getByText(pl("home:mine.done.confirmed")).waitFor();
    await page.locator("[data-shown=no]").waitFor();
    const mine = page.url();
    await publishGroups(db, { now: new Date() });
    await page.goto(mine);
    await page.locator("main article h2").waitFor();

    const employerOf = (slug: string) =>
      db
        .selectFrom("account")
        .innerJoin("membership", "membership.account_id", "account.id")
        .innerJoin("company", "company.id", "membership.company_id")
        .select("account.email")
        .where("company.slug", "=", slug)
        .where("membership.role", "=", "admin")
        .executeTakeFirstOrThrow();
    const [annett, boss] = [await openPage(phone), await openPage(phone)];
    for (const [who, address] of [
      [boss, (await employerOf(present)).email],
      [annett, demoSignIns.employer],
    ] as const) {
      await signInOnPhone(who, address, "de");
      await who.goto(paths.employerReturnees("de"));
      const group = who.locator("main article", { hasText: "Landkreis Görlitz" }).first();
      await group.locator("a.button").click();
      await who.locator("[name=reasons][value=get_to_know]").check();
      await who
        .locator("[name=words]")
        .fill(who === boss ? "Hier schreibt die alte Firma." : "Kommen Sie auf einen Kaffee.");
      await who.locator("main form .button-primary").click();
      await who.locator(".notice-done").waitFor();
      await deliverInterests(db, { config, now: new Date() });
    }

    const mail = await mailTo(email, "returnee.interest");
    expect(mail.text).toContain("Kommen Sie auf einen Kaffee.");
    expect(mailsTo(email, "returnee.interest")).toHaveLength(1);
    const looker = await openPage({ viewport: { width: 360, height: 740 } });
    await signInOnPhone(looker, demoSignIns.employer, "de");
    for (const at of [paths.newProfile("pl"), mine, linkIn(mail, "/interests/"), paths.employerReturnees("de")])
      expect([at, await inspect(looker, at)]).toEqual([at, []]);
    await page.goto(linkIn(mail, "/interests/"));
    await page.locator("[name=answer][value=yes]").check();
    await page.locator("[name=name]").fill("Jadwiga Powrót");
    await page.locator("[name=way]").fill("+31 20 1234567, wieczorem");
    await page.locator("main form .button-primary").click();
    await page.getByText(pl("home:mine.done.yes")).waitFor();

    await annett.goto(paths.employerReturnees("de"));
    await annett.getByText("Jadwiga Powrót").waitFor();
    await boss.goto(paths.employerReturnees("de"));
    expect(await boss.getByText("Jadwiga").count()).toBe(0);

    await page.goto(mine);
    await page.locator("main form .button-danger").click();
    await page.getByText(pl("home:end.doneTitle")).first().waitFor();
    await annett.reload();
    expect(await annett.getByText("Jadwiga").count()).toBe(0);
    expect(mailsTo(email)).toEqual([]);
    await db.destroy();
  },
);
