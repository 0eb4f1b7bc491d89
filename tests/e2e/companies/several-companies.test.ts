import { expect } from "vitest";
import { demoSignIns as demo } from "#db/seed/demo-sign-ins.ts";
import { hashPassword } from "#app/domain/accounts/password/password.server.ts";
import { inviteMember } from "#app/domain/accounts/team/invite-member.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { demoPassword } from "#app/server/demo/demo-password.ts";
import { test } from "#tests/support/browser.ts";
import { insertMember } from "#tests/support/factories.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { linkIn, mailTo } from "#tests/support/mail/mailbox.ts";
import { openDemoStore } from "#tests/support/stores/open-store.ts";

const cs = textsFor("cs");
const email = "zdenka.dvoufirma@landhof-niesky.example";

/** Somebody of one company, invited by another. */
async function inviteZdenka() {
  const { db, config } = await openDemoStore();
  const companies = db.selectFrom("company").select(["id", "name"]).where("suspended_at", "is", null);
  const employer = db.selectFrom("account").select("id").where("email", "=", demo.employer);
  const theirs = db.selectFrom("membership").select("company_id").where("account_id", "in", employer);
  const inviting = await companies.where("id", "in", theirs).executeTakeFirstOrThrow();
  const own = await companies.where("id", "not in", theirs).orderBy("id", "desc").executeTakeFirstOrThrow();
  const password_hash = await hashPassword(demoPassword);
  await insertMember(db, {
    company_id: own.id,
    memberRole: "member",
    email,
    name: "Zdenka Dvoufirma",
    lang: "cs",
    password_hash,
  });
  const { id: accountId } = await employer.executeTakeFirstOrThrow();
  const asked = {
    companyId: inviting.id,
    email,
    role: "reader",
    lang: "cs",
    invitedBy: { accountId, name: "Annett" },
  } as const;
  await inviteMember(db, { ...asked, from: config, now: new Date() });
  const foreign = await db
    .selectFrom("listing")
    .select("id")
    .where("company_id", "=", inviting.id)
    .where("status", "=", "published")
    .executeTakeFirstOrThrow();
  await db.destroy();
  return { own, inviting, foreign };
}

test("somebody says yes to a second company on a phone without scripts, chooses, and changes where a link leads elsewhere", async ({
  phoneWithoutScripts: phone,
  page,
}) => {
  const { own, inviting, foreign } = await inviteZdenka();
  const link = linkIn(await mailTo(email, "account.invitation"), "/invitation/");
  expect(await inspect(page, new URL(link).pathname)).toEqual([]);
  await phone.goto(link);
  await phone.getByRole("button", { name: cs("own:join.button") }).click();
  await phone.getByText(cs("account:signIn.joined")).waitFor();
  await phone.getByLabel(cs("account:email")).fill(email);
  await phone.getByLabel(cs("account:password")).fill(demoPassword);
  await phone.getByRole("button", { name: cs("account:signIn.button") }).click();
  await phone.getByRole("button", { name: cs("own:companies.chooseOf", { name: own.name }) }).click();
  await phone.waitForURL((url) => url.pathname === paths.employer("cs"));
  await phone.getByText(cs("frame.actingFor", { company: own.name })).waitFor();

  await phone.goto(paths.employerListing("cs", foreign.id));
  await phone.getByRole("heading", { name: cs("errorPage.404.title") }).waitFor();
  await phone.getByRole("link", { name: cs("frame.switchCompany") }).click();
  await phone.getByRole("button", { name: cs("own:companies.chooseOf", { name: inviting.name }) }).click();
  await phone.waitForURL((url) => url.pathname === paths.employerListing("cs", foreign.id));
  await phone.getByText(cs("frame.actingFor", { company: inviting.name })).waitFor();
});
