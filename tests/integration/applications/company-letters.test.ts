import { describe, expect, test } from "vitest";
import { paths } from "#app/paths.ts";
import { loader as status } from "#app/routes/employer/applications/application-status.tsx";
import { action as save, loader as show } from "#app/routes/employer/letters/letter.tsx";
import { insertLinkedApplication } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

describe.each(databases)("a company's own letters on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db);
  const [ours, theirs] = [await insertCompany(db), await insertCompany(db)];
  const cookieOf = async (companyId: string, memberRole: "member" | "reader" = "member") =>
    sessionCookie(db, (await insertMember(db, { company_id: companyId, memberRole })).id);
  const cookie = await cookieOf(ours.id);
  const path = paths.employerLetter("de", "declined");
  const there = { params: { lang: "de", decision: "declined" }, context };
  const write = (fields: Record<string, string>, as = cookie) =>
    save({ request: post(path, fields, { cookie: as }), ...there });

  async function letterOf(companyId: string, as: string, lang: "de" | "pl") {
    const { id } = await insertLinkedApplication(db, { company_id: companyId, lang });
    const request = get(`${paths.applicationStatus("de", id)}?to=declined`, { cookie: as });
    return (await status({ request, params: { lang: "de", applicationId: id }, context })).letter?.text ?? "";
  }

  test("are proposed in the languages they are written in, ours in the others", async () => {
    const usual = await letterOf(ours.id, cookie, "pl");
    expect(await write({ de: "{company}: leider nein zu {title}.\r\n{sender}" })).toMatchObject({ status: 303 });
    expect(await letterOf(ours.id, cookie, "de")).toMatch(/^.+: leider nein zu .+\.\n.+$/);
    expect((await letterOf(ours.id, cookie, "pl")).length).toBe(usual.length);
    expect(await letterOf(theirs.id, await cookieOf(theirs.id), "de")).not.toContain("leider nein zu");

    expect(await write({ de: "" })).toMatchObject({ status: 303 });
    expect(await letterOf(ours.id, cookie, "de")).not.toContain("leider nein zu");
  });

  test("say at their field what cannot be replaced, and keep what was typed", async () => {
    const answer = await write({ de: "Hallo {vorname}", pl: "Dzień dobry" });
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { form: { typed: { de: "Hallo {vorname}", pl: "Dzień dobry" }, errors: { de: [{ values: {} }] } } },
    });
  });

  test("are not overwritten by who has not seen a colleague's", async () => {
    const { seen } = await show({ request: get(path, { cookie }), ...there });
    await write({ cs: "Bohužel ne. {sender}" });
    expect(await write({ de: "Nein. {sender}", seen })).toMatchObject({ init: { status: 409 } });
  });

  test("are not a reader's to change", async () => {
    const reader = await cookieOf(ours.id, "reader");
    await expect(write({ de: "Nein." }, reader)).rejects.toMatchObject({ status: 403 });
  });
});
