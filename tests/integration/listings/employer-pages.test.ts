import { beforeAll, describe, expect, test } from "vitest";
import { newListingId } from "#db/ids.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { paths } from "#app/paths.ts";
import * as closure from "#app/routes/employer/listings/close-listing.tsx";
import * as deletion from "#app/routes/employer/listings/delete-draft.tsx";
import * as edit from "#app/routes/employer/listings/edit-listing.tsx";
import * as one from "#app/routes/employer/listings/listing.tsx";
import * as list from "#app/routes/employer/listings/listings.tsx";
import * as fresh from "#app/routes/employer/listings/new-listing.tsx";
import * as preview from "#app/routes/employer/listings/preview-listing.tsx";
import * as submission from "#app/routes/employer/listings/submit-listing.ts";
import * as overview from "#app/routes/employer/overview.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertCompany,
  insertListing,
  insertMember,
  insertOccupation,
  insertPhrase,
  insertPlace,
} from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00.000Z");

describe.each(databases)("an employer's pages on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const occupation = await insertOccupation(db);
  const place = await insertPlace(db, { name: "Zittau" });
  await db.insertInto("place_name").values({ place_id: place.id, folded: "zittau" }).execute();
  await db
    .insertInto("occupation_term")
    .values({ occupation_id: occupation.id, lang: "pl", term: "spawacz", folded: "spawacz" })
    .execute();
  const company = await insertCompany(db, { place_id: place.id });
  const member = await insertMember(db, { company_id: company.id });
  const foreign = await insertListing(db, { occupation_id: occupation.id });
  const phraseIds: Record<string, string[]> = { tasks: [], requirements: [] };
  let cookie: string;
  beforeAll(async () => {
    cookie = await sessionCookie(db, member.id);
    for (const name of ["tasks", "tasks", "tasks", "requirements"]) {
      const section = name === "tasks" ? "task" : "requirement";
      phraseIds[name]?.push((await insertPhrase(db, { section })).id);
    }
  });

  const at = (path: string, params: Record<string, string> = {}, signedIn = true) => ({
    request: get(path, signedIn ? { cookie } : {}),
    params: { lang: "de", ...params },
    context,
  });
  const sent = (path: string, fields: Parameters<typeof post>[1], params: Record<string, string> = {}) => ({
    request: post(path, fields, { cookie }),
    params: { lang: "de", ...params },
    context,
  });
  const fields = (given: Record<string, string | string[]> = {}) => ({
    id: newListingId(),
    seen: "",
    then: "preview",
    kind: "job",
    occupation: occupation.id,
    titleDe: "Schweißer (m/w/d)",
    "places[0]": "Zittau",
    payMin: "3.000",
    payMax: "3400",
    payUnit: "month",
    payCurrency: "EUR",
    hoursMin: "38,5",
    shifts: ["day", "two"],
    contract: "permanent",
    germanLevel: "A2",
    tasks: phraseIds["tasks"] ?? [],
    requirements: phraseIds["requirements"] ?? [],
    deadline: "2027-03-31",
    ...given,
  });

  test("need a sign-in, and bring the visitor back to where they wanted to go", async () => {
    const path = paths.employerListings("de");
    await expect(list.loader(at(path, {}, false))).rejects.toMatchObject({ status: 303 });
  });

  test("of another company's listing do not exist", async () => {
    const params = { id: foreign.id };
    const missing = { status: 404 };
    await expect(one.loader(at(paths.employerListing("de", foreign.id), params))).rejects.toMatchObject(missing);
    await expect(edit.loader(at(paths.editListing("de", foreign.id), params))).rejects.toMatchObject(missing);
    await expect(preview.loader(at(paths.previewListing("de", foreign.id), params))).rejects.toMatchObject(missing);
    await expect(closure.loader(at(paths.closeListing("de", foreign.id), params))).rejects.toMatchObject(missing);
    await expect(edit.action(sent(paths.editListing("de", foreign.id), fields(), params))).rejects.toMatchObject(
      missing,
    );
    await expect(submission.action(sent(paths.submitListing("de", foreign.id), {}, params))).rejects.toMatchObject(
      missing,
    );
    await expect(
      closure.action(sent(paths.closeListing("de", foreign.id), { reason: "withdrawn" }, params)),
    ).rejects.toMatchObject(missing);
    await expect(fresh.action(sent(paths.newListing("de"), fields({ id: foreign.id })))).rejects.toMatchObject(missing);
    await expect(fresh.loader(at(`${paths.newListing("de")}?from=${foreign.id}`))).rejects.toMatchObject(missing);
  });

  test("find the occupation in any language and open the form with a title and the company's place", async () => {
    const page = await fresh.loader(at(`${paths.newListing("de")}?kind=job&what=Spawacz`));
    expect(page.edit?.form.typed).toMatchObject({
      occupation: occupation.id,
      titleDe: "Schweißer (m/w/d)",
      places: ["Zittau"],
    });
  });

  test("let a company with work in Poland write in Polish alone, by a contract of Poland", async () => {
    const abroad = await insertPlace(db, { name: "Żary", country: "PL" });
    await db.insertInto("place_name").values({ place_id: abroad.id, folded: "zary" }).execute();
    const typed = fields({
      titleDe: "",
      titlePl: "Spawacz MAG (k/m)",
      "places[0]": "Żary",
      contract: "zlecenie",
      payMin: "7 000",
      payMax: "8 000",
      payCurrency: "PLN",
      germanLevel: "",
    });
    const untitled = await fresh.action(sent(paths.newListing("de"), { ...typed, titlePl: "" }));
    expect(untitled).toMatchObject({ init: { status: 422 }, data: { form: { errors: { titlePl: {} } } } });
    expect(await fresh.action(sent(paths.newListing("de"), typed))).toMatchObject({ status: 303 });
    const shown = await preview.loader(at(`${paths.previewListing("de", typed.id)}?view=de`, { id: typed.id }));
    expect(shown.problems).toEqual({});
    expect(shown.listing).toMatchObject({
      title: "Schweißer (m/w/d)",
      original: { lang: "pl", text: "Spawacz MAG (k/m)" },
      contract: "zlecenie",
    });
    const office = await db.selectFrom("listing").select(ownTitle).where("id", "=", typed.id).executeTakeFirst();
    expect(office).toEqual({ title: "Spawacz MAG (k/m)", title_lang: "pl" });
  });

  test("say so where nothing is called like that", async () => {
    const page = await fresh.loader(at(`${paths.newListing("de")}?kind=job&what=Drachenbändiger`));
    expect(page.start).toMatchObject({ asked: true, found: [], what: "Drachenbändiger" });
  });

  test("take a new listing from the form to the office", async () => {
    const typed = fields();
    const saved = await fresh.action(sent(paths.newListing("de"), typed));
    expect(saved).toMatchObject({ status: 303 });
    expect((saved as Response).headers.get("Location")).toBe(paths.previewListing("de", typed.id));

    const params = { id: typed.id };
    const shown = await preview.loader(at(`${paths.previewListing("de", typed.id)}?view=pl`, params));
    expect(shown).toMatchObject({ view: "pl", problems: {}, status: "draft" });

    const handedIn = await submission.action(sent(paths.submitListing("de", typed.id), {}, params));
    expect(handedIn.headers.get("Location")).toBe(`${paths.employerListing("de", typed.id)}?saved=submitted`);
    const page = await one.loader(at(paths.employerListing("de", typed.id), params));
    expect(page.listing).toMatchObject({ status: "submitted" });
    expect(page.listing.history.map(({ event }) => event)).toEqual(expect.arrayContaining(["created", "submitted"]));
  });

  test("lose nothing that was typed when something is wrong, and point at the field", async () => {
    const wrong = fields({ "places[0]": "Nirgendwo", contactName: "👩‍🔧 Kim" });
    const answer = await fresh.action(sent(paths.newListing("de"), wrong));
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        listingId: wrong.id,
        form: {
          errors: { "places[0]": [{ key: "employer:errors.placeUnknown" }] },
          typed: { places: ["Nirgendwo"], contactName: "👩‍🔧 Kim", shifts: ["day", "two"] },
        },
      },
    });
  });

  test("ask how much German is needed instead of guessing it", async () => {
    const page = await fresh.loader(at(`${paths.newListing("de")}?kind=job&what=Spawacz`));
    expect(page.edit?.form.typed).not.toHaveProperty("germanLevel");
    const typed = fields({ germanLevel: "" });
    await fresh.action(sent(paths.newListing("de"), typed));
    const asked = await preview.loader(at(paths.previewListing("de", typed.id), { id: typed.id }));
    expect(asked.problems).toEqual({ germanLevel: { key: "employer:errors.germanMissing", values: {} } });
  });

  test("say all that is wrong and all that is missing at once, and keep what was typed", async () => {
    const typed = fields({
      ...{ payMin: "abc", germanLevel: "", contactEmail: "anna", deadline: "irgendwann", tasks: [] },
      ...{ "places[0]": "Nirgendwo", hoursMin: "40", hoursMax: "38", "translations.pl": "Zapraszamy" },
    });
    const answer = await fresh.action(sent(paths.newListing("de"), { ...typed, then: "preview" }));
    if (answer instanceof Response) throw new Error("taken");
    expect(answer.init?.status).toBe(422);
    expect(Object.keys(answer.data.form.errors).sort()).toEqual(
      ["contactEmail", "deadline", "germanLevel", "hoursMax", "payMin", "places[0]", "tasks", "text"].sort(),
    );
    expect(answer.data.form.typed).toMatchObject({ payMin: "abc", shifts: ["day", "two"] });
  });

  test("keep a half done draft and say later what is missing", async () => {
    const typed = fields({ payMin: "", payMax: "", tasks: [] });
    await fresh.action(sent(paths.newListing("de"), typed));
    const params = { id: typed.id };
    const page = await edit.loader(at(`${paths.editListing("de", typed.id)}?check=1`, params));
    expect(Object.keys(page.form.errors)).toEqual(["payMin", "tasks"]);
    const refused = await submission.action(sent(paths.submitListing("de", typed.id), {}, params));
    expect(refused.headers.get("Location")).toBe(`${paths.editListing("de", typed.id)}?check=1`);
  });

  test("give the second of two tabs its words back, and the way to insist", async () => {
    const typed = fields();
    await fresh.action(sent(paths.newListing("de"), typed));
    const params = { id: typed.id };
    const path = paths.editListing("de", typed.id);
    const { marks } = await edit.loader(at(path, params));
    const { seen, opened } = marks;
    const laterContext = testContext(db, { now: new Date(now.getTime() + 60_000) });
    await edit.action({ ...sent(path, { ...typed, seen, opened, posts: "2" }, params), context: laterContext });

    const second = await edit.action(sent(path, { ...typed, seen, opened, posts: "3" }, params));
    expect(second).toMatchObject({
      init: { status: 422 },
      data: {
        form: { errors: {}, typed: { posts: "3" } },
        marks: { seen: "2027-02-01T12:01:00.000Z" },
        writing: { conflict: { taken: [], disputed: [{ name: "posts", theirs: "2" }] } },
      },
    });
  });

  test("end a listing only with a reason", async () => {
    const { id } = await insertListing(db, { company_id: company.id, occupation_id: occupation.id });
    const path = paths.closeListing("de", id);
    expect(await closure.action(sent(path, {}, { id }))).toMatchObject({ init: { status: 422 } });
    const closed = await closure.action(sent(path, { reason: "filled_here" }, { id }));
    expect((closed as Response).headers.get("Location")).toBe(`${paths.employerListing("de", id)}?saved=closed`);
  });

  test("delete a draft that only the company has seen, with all that belongs to it", async () => {
    const typed = fields();
    await fresh.action(sent(paths.newListing("de"), typed));
    const params = { id: typed.id };
    const path = paths.deleteDraft("de", typed.id);
    expect(await deletion.loader(at(path, params))).toMatchObject({ listing: { name: "Schweißer (m/w/d)" } });

    const answer = await deletion.action(sent(path, {}, params));
    expect(answer.headers.get("Location")).toBe(`${paths.employerListings("de")}?done=deleted`);
    await expect(one.loader(at(paths.employerListing("de", typed.id), params))).rejects.toMatchObject({ status: 404 });
    expect(await db.selectFrom("listing_history").select("id").where("listing_id", "=", typed.id).execute()).toEqual(
      [],
    );
    const deeds = await db
      .selectFrom("audit")
      .select(["action", "account_id"])
      .where("subject_id", "=", typed.id)
      .orderBy("id")
      .execute();
    expect(deeds.at(-1)).toEqual({ action: "listing.deleted", account_id: member.id });
    await expect(deletion.action(sent(path, {}, params))).rejects.toMatchObject({ status: 404 });
  });

  test.each([
    ["was sent back by the office", { status: "draft", submitted_at: now.toISOString(), first_published_at: null }],
    ["was published once", { status: "draft", submitted_at: null, first_published_at: now.toISOString() }],
    ["is with the office", { status: "submitted", first_published_at: null }],
    ["is published", { status: "published" }],
  ] as const)("delete no listing that %s", async (_, life) => {
    const { id } = await insertListing(db, { company_id: company.id, occupation_id: occupation.id, ...life });
    const path = paths.deleteDraft("de", id);
    await expect(deletion.loader(at(path, { id }))).rejects.toMatchObject({ status: 303 });
    const answer = await deletion.action(sent(path, {}, { id }));
    expect(answer.headers.get("Location")).toBe(paths.employerListing("de", id));
    expect((await one.loader(at(paths.employerListing("de", id), { id }))).listing.id).toBe(id);
  });

  test("show the company's own listings only", async () => {
    const page = await list.loader(at(paths.employerListings("de")));
    expect(page.listings.map(({ id }) => id)).not.toContain(foreign.id);
    const home = await overview.loader(at(paths.employer("de")));
    expect(home.listings).toHaveLength(page.listings.length);
  });
});
