import { beforeAll, describe, expect, test } from "vitest";
import { findClashes } from "#app/domain/events/clashes/find-clashes.server.ts";
import { findEventViews } from "#app/domain/events/find-event-views.server.ts";
import { findSchoolHolidays } from "#app/domain/events/school-holidays/find-school-holidays.server.ts";
import { paths } from "#app/paths.ts";
import { action as remove } from "#app/routes/office/school-holidays/holiday-removal.ts";
import { action as importHolidays } from "#app/routes/office/school-holidays/import-holidays.tsx";
import { action as change } from "#app/routes/office/school-holidays/school-holiday.tsx";
import { action as add, loader as list } from "#app/routes/office/school-holidays/school-holidays.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent } from "#tests/support/events.ts";
import { insertAccount, insertDistrict, insertPlace } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { insertSchoolHoliday, putSchoolAreas } from "#tests/support/school-holidays.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2026-11-30T09:00:00Z");

describe.each(databases)("school holidays on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  let cookie = "";

  beforeAll(async () => {
    await insertDistrict(db, { id: "goerlitz", country: "DE", subdivision: "SN" });
    await insertDistrict(db, { id: "cottbus", country: "DE", subdivision: "BB" });
    await insertDistrict(db, { id: "liberec", country: "CZ", role: "border", name: "okres Liberec" });
    await insertDistrict(db, { id: "berlin", country: "DE", subdivision: "BE", role: "context" });
    await putSchoolAreas(db, { "DE-SN": ["goerlitz"], "DE-BB": ["cottbus"], "DE-BE": ["berlin"] });
    cookie = await sessionCookie(db, (await insertAccount(db, { role: "office" })).id);
  });

  const clean = () => db.deleteFrom("dated_entry").where("topic", "=", "school_holiday").execute();

  async function check(
    day: string,
    given: Parameters<typeof insertEvent>[1] = {},
    audiences: "pupils"[] | "companies"[] = [],
  ) {
    const { id: place_id } = await insertPlace(db, { district_id: "goerlitz" });
    const { id } = await insertEvent(db, { place_id, times: [{ day }], ...given });
    for (const audience of audiences)
      await db.insertInto("event_audience").values({ event_id: id, audience }).execute();
    const [event] = await findEventViews(db, "de", (rows) => rows.where("event.id", "=", id));
    if (!event) throw new Error("No event");
    const clashes = await findClashes(db, { event, lang: "de", today: "2026-11-30", companyId: null });
    await db.deleteFrom("event").where("id", "=", id).execute();
    return clashes;
  }

  test("are said not to be entered, rather than not to be", async () => {
    await clean();
    const areas = ["Tschechien", "Teil DE-BB", "Teil DE-SN"];
    expect(await check("2027-02-13")).toMatchObject({
      schoolHolidays: [],
      notEntered: [{ year: "2027", areas, lack: "none" }],
    });
    await insertSchoolHoliday(db);
    /** Of the weekends that are proposed behind the last entry it cannot be said either. */
    expect((await check("2027-02-13")).notEntered).toEqual([
      { year: "2027", areas: areas.slice(0, 2), lack: "none" },
      { year: "2027", areas: ["Teil DE-SN"], lack: "rest" },
    ]);
  });

  test("of all districts concerned stand beside public holidays; free weekends keep out of those at the place", async () => {
    await clean();
    await insertSchoolHoliday(db);
    await insertSchoolHoliday(db, { area: "DE-BB" });
    await insertSchoolHoliday(db, { area: "liberec", kind: "spring", from: "2027-02-15", until: "2027-02-21" });
    await insertSchoolHoliday(db, { area: "DE-BE", from: "2027-02-01", until: "2027-02-06" });
    const found = await check("2027-02-06");
    expect(found.schoolHolidays).toEqual([
      { kind: "winter", from: "2027-02-08", until: "2027-02-19", areas: ["Teil DE-SN", "Teil DE-BB"] },
    ]);
    expect(found.weekends).toEqual(["2027-02-27", "2027-03-06", "2027-03-13"]);
    expect((await check("2027-02-05")).schoolHolidays).toEqual([]);
    expect((await check("2027-02-20")).schoolHolidays).toMatchObject([
      { kind: "winter" },
      { areas: ["okres Liberec"] },
    ]);

    expect((await check("2027-02-06", {}, ["pupils"])).weekends).toEqual(found.weekends);
    expect(await check("2027-02-06", {}, ["companies"])).toMatchObject({
      schoolHolidays: found.schoolHolidays,
      weekends: [],
    });
    expect(await check("2027-02-06", { place_id: null })).toMatchObject({
      schoolHolidays: [{ areas: ["Teil DE-BB", "Teil DE-SN"] }],
      weekends: [],
    });
  });

  const args = (request: Request, entryId = "") => ({ request, params: { lang: "de", entryId }, context });
  const typed = {
    ...{ area: "DE-SN", kind: "autumn", from: "11.10.2027", until: "22.10.2027" },
    ...{ source: "Amtsblatt der Probe", sourceDay: "2026-01-15" },
  };
  const send = (fields: Record<string, string>) =>
    add(args(post(paths.officeSchoolHolidays("de"), { ...typed, ...fields }, { cookie })));
  const refused = (field: string, key: string) => ({
    init: { status: 422 },
    data: { form: { errors: { [field]: [{ key }] } } },
  });

  test("are entered, changed and removed by the office, and come back", async () => {
    await clean();
    const wrong = (fields: Record<string, string>, field: string, key: string) =>
      expect(send(fields)).resolves.toMatchObject(refused(field, key));
    await wrong({ area: "DE-BE" }, "area", "errors.choose");
    await wrong({ kind: "party" }, "kind", "errors.choose");
    await wrong({ until: "10.10.2027" }, "until", "schoolHoliday:error.backwards");
    await wrong({ until: "19.1.2028" }, "until", "schoolHoliday:error.tooLong");
    await wrong({ from: "bald" }, "from", "errors.date");
    await wrong({ source: " " }, "source", "errors.required");
    await wrong({ sourceDay: "2026-12-01" }, "sourceDay", "schoolHoliday:error.sourceDay");
    expect(await findSchoolHolidays(db)).toEqual([]);

    expect(await send({})).toMatchObject({ status: 303 });
    await wrong({}, "from", "schoolHoliday:error.overlaps");
    await wrong({ from: "22.10.2027", until: "23.10.2027" }, "from", "schoolHoliday:error.overlaps");
    expect(await send({ from: "23.10.2027", until: "23.10.2027", kind: "day_off" })).toMatchObject({ status: 303 });
    const [autumn] = await findSchoolHolidays(db);
    if (!autumn) throw new Error("Nothing was entered");
    const seen = now.toISOString();
    const write = (fields: Record<string, string>) =>
      change(args(post(paths.officeSchoolHoliday("de", autumn.id), { ...typed, ...fields }, { cookie }), autumn.id));
    expect(await write({ until: "21.10.2027", seen: "2020-01-01T00:00:00.000Z" })).toMatchObject(
      refused("", "schoolHoliday:error.changed"),
    );
    expect(await write({ until: "21.10.2027", seen })).toMatchObject({ status: 303 });
    expect(await findSchoolHolidays(db)).toMatchObject([{ until: "2027-10-21" }, { kind: "day_off" }]);

    const gone = () => remove(args(post(paths.removeSchoolHoliday("de", autumn.id), {}, { cookie }), autumn.id));
    expect(await gone()).toMatchObject({ status: 303 });
    await expect(gone()).rejects.toMatchObject({ status: 404 });
    expect(await findSchoolHolidays(db)).toMatchObject([{ kind: "day_off" }]);
    expect(await send({})).toMatchObject({ status: 303 });
    expect(await findSchoolHolidays(db)).toMatchObject([{ id: autumn.id, until: "2027-10-22" }, {}]);
    const deeds = await db.selectFrom("audit").select("action").where("subject_id", "=", autumn.id).execute();
    expect(deeds.map(({ action }) => action).sort()).toEqual([
      ...["school_holiday.added", "school_holiday.added"],
      ...["school_holiday.changed", "school_holiday.removed"],
    ]);
    const page = await list(args(get(paths.officeSchoolHolidays("de"), { cookie })));
    expect(page).toMatchObject({ isEmpty: false, coming: [{ areaName: "Teil DE-SN" }, {}], past: [] });
  });

  test("come out of a table as often as one likes, and each line says what is wrong with it", async () => {
    await clean();
    const head = "Prázdniny;Gebiet;Von;Erster Tag;Ostatni dzień;Quelle;Stand der Quelle";
    const line = (kind: string, area: string, from: string, until: string, source = "Probe") =>
      `${kind};${area};;${from};${until};${source};15.1.2026`;
    const table = [
      head,
      line("Winterferien", "teil de-sn", "8.2.2027", "19.2.2027"),
      line("ferie zimowe", "DE-BB", "2027-02-01", "2027-02-06"),
      line("Jarní prázdniny", "okres liberec", "15. 2. 2027", "21. 2. 2027"),
      line("Winterferien", "DE-SN", "8.2.2027", "20.2.2027"),
      line("Osterferien", "Bayern", "22.3.2027", "2.4.2027"),
      line("Osterferien", "DE-SN", "32.3.2027", "2.4.2027"),
      line("Osterferien", "DE-SN", "2.4.2027", "26.3.2027"),
      line("Osterferien", "DE-SN", "17.2.2027", "2.4.2027"),
      line("Osterferien", "DE-SN", "26.3.2027", "2.4.2027", ""),
      line("Fasching", "DE-SN", "26.3.2027", "2.4.2027"),
      ";Tschechien;;;;;",
    ].join("\n");
    const take = (fields: Record<string, string>) =>
      importHolidays(args(post(paths.importSchoolHolidays("de"), fields, { cookie })));
    const states = async (text: string) => {
      const answer = await take({ table: text });
      if (!("data" in answer) || !answer.data.preview) throw new Error("No preview");
      return answer.data.preview.map((row) => (row.state === "fault" ? row.fault : row.state));
    };
    const faults = ["twice", "area", "from", "backwards", "overlaps", "source", "kind"];
    expect(await states(table)).toEqual(["new", "new", "new", ...faults]);
    expect(await findSchoolHolidays(db)).toEqual([]);

    const location = async (fields: Record<string, string>) => {
      const answer = await take(fields);
      return answer instanceof Response ? answer.headers.get("location") : null;
    };
    expect(await location({ table, take: "yes" })).toContain("imported=3");
    expect(await location({ table, take: "yes" })).toContain("imported=0");
    expect(await states(table)).toEqual(["known", "known", "known", ...faults]);
    expect(await findSchoolHolidays(db)).toHaveLength(3);

    const moved = table.replace("19.2.2027", "18.2.2027");
    expect((await states(moved)).slice(0, 3)).toEqual(["changed", "known", "known"]);
    expect(await location({ table: moved, take: "yes" })).toContain("imported=1");
    expect(await findSchoolHolidays(db)).toMatchObject([{}, { until: "2027-02-18" }, { area: "liberec" }]);

    const wrong = (table: string) => take({ table });
    expect(await wrong("")).toMatchObject({ init: { status: 422 } });
    expect(await wrong("Gebiet;Ferien\nDE-SN;x")).toMatchObject(
      refused("table", "schoolHoliday:import.tableFault.noColumns"),
    );
    expect(await wrong(head)).toMatchObject(refused("table", "schoolHoliday:import.tableFault.noRows"));
  });
});
