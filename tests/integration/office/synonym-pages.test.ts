import { describe, expect, test } from "vitest";
import { findTerms } from "#app/domain/occupations/occupation-terms.server.ts";
import * as occupation from "#app/routes/office/synonyms/occupation.tsx";
import * as synonyms from "#app/routes/office/synonyms/synonyms.tsx";
import * as term from "#app/routes/office/synonyms/term.tsx";
import * as retirement from "#app/routes/office/synonyms/term-retirement.ts";
import * as comeback from "#app/routes/office/synonyms/term-return.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertMember } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the office's pages of search words on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const context = testContext(db, { now });
  const officer = await insertAccount(db, { password_hash: "x" });
  const cookie = await sessionCookie(db, officer.id);
  const params = { lang: "de", occupationId: "schweisser" };
  const add = (fields: Record<string, string>) =>
    occupation.action({ request: post("/de", { termLang: "de", ...fields }, { cookie }), params, context });
  const errorsOf = async (fields: Record<string, string>) => {
    const answer = await add(fields);
    return "data" in answer ? answer.data.form.errors : {};
  };

  test("are shown to nobody else", async () => {
    const member = await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash: "x" });
    const employer = await sessionCookie(db, member.id);
    const request = () => get("/de", { cookie: employer });
    for (const route of [synonyms, occupation, term]) {
      await expect(route.loader({ request: request(), params, context })).rejects.toMatchObject({ status: 404 });
    }
  });

  test("find an occupation and keep the word to add", async () => {
    const request = get("/de?q=spawacz&term=feuerbaendiger&termLang=pl", { cookie });
    const page = await synonyms.loader({ request, params, context });
    expect(page.found.map(({ id }) => id)).toEqual(["schweisser"]);
    expect(page.toAdd).toEqual({ term: "feuerbaendiger", termLang: "pl" });
  });

  test("say what is wrong with a word", async () => {
    expect(await errorsOf({ term: " !" })).toMatchObject({ term: [{ key: "errors.required" }] });
    expect(await errorsOf({ term: "x".repeat(81) })).toMatchObject({ term: [{ key: "errors.tooLong" }] });
    expect(await errorsOf({ term: "Ausbildung" })).toMatchObject({ term: [{ key: "office:errors.commonWord" }] });
    expect(await errorsOf({ term: "spawacz" })).toMatchObject({ term: [{ key: "office:errors.termHere" }] });
    expect(await errorsOf({ term: "kucharz" })).toMatchObject({
      term: [
        { key: "office:errors.termElsewhere", values: { occupations: expect.stringContaining("Koch") as string } },
      ],
    });
  });

  test("add, correct, take out and bring back", async () => {
    expect((await add({ term: "Feuerbändiger" })) instanceof Response).toBe(true);
    const words = async () => (await findTerms(db, "schweisser")).map((one) => one.term);
    expect(await words()).toContain("Feuerbändiger");

    const of = (folded: string, termLang = "de") => ({ ...params, termLang, folded });
    const send = (fields: Record<string, string> = {}) => post("/de", fields, { cookie });
    const name = { term: "Flammenbändiger" };
    await term.action({ request: send(name), params: of("feuerbaendiger"), context });
    expect(await words()).toContain("Flammenbändiger");
    expect(await words()).not.toContain("Feuerbändiger");

    const polish = (await findTerms(db, "schweisser")).find(({ lang, isName }) => lang === "pl" && !isName);
    await retirement.action({ request: send(), params: of(polish?.folded ?? "", "pl"), context });
    expect(await words()).not.toContain(polish?.term);
    await comeback.action({ request: send(), params: of(polish?.folded ?? "", "pl"), context });
    expect(await words()).toContain(polish?.term);
    await expect(
      comeback.action({ request: send(), params: of(polish?.folded ?? "", "pl"), context }),
    ).rejects.toMatchObject({ status: 404 });
  });
});
