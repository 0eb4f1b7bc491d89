import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import type { DemandMeasure, DemandSplit } from "#db/schema/demand.ts";
import { demandPdf } from "#app/domain/demand/paper/demand-pdf.server.ts";
import { findDemand } from "#app/domain/demand/shown/find-demand.server.ts";
import { paths } from "#app/paths.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());

type Figure = [DemandMeasure, DemandSplit, string, number];

async function tellMonth(
  db: Db,
  { month, isClosed = true, figures }: { month: string; isClosed?: boolean; figures: Figure[] },
) {
  const at = `${month}-28T12:00:00.000Z`;
  await db
    .insertInto("demand_month")
    .values({ month, since: `${month}-01`, counted_at: at, returnees_on: null, closed_at: isClosed ? at : null })
    .execute();
  for (const [measure, split, value, amount] of figures)
    await db.insertInto("demand_figure").values({ month, measure, split, value, days: 0, amount }).execute();
}

const lineOf = (rail: number): Figure[] => [
  ["companies", "all", "", 9],
  ["applications", "all", "", 130],
  ["companies", "field", "metal", 8],
  ["applications", "field", "metal", 70],
  ["companies", "field", "health", 4],
  ["applications", "field", "health", 45],
  ["companies", "field", "rail", rail],
  ["applications", "field", "rail", 15],
];

describe.each(databases)("what members read on %s", (url) => {
  test("is of a year no more than of its poorest month: nobody finds a line by taking months from the year", async () => {
    const db = await freshDatabase(url);
    await tellMonth(db, { month: "2027-01", figures: lineOf(5) });
    await tellMonth(db, { month: "2027-02", figures: lineOf(1) });
    const read = async (period: string) => {
      const told = await findDemand(db, { period, by: "field", lang: "de", forMembers: true });
      return Object.fromEntries(told?.rows.map(({ value, applications }) => [value, applications]) ?? []);
    };
    expect(await read("2027-01")).toEqual({ metal: 70, health: 45, rail: 15 });
    expect(await read("2027-02")).toEqual({ metal: 70, health: "alone", rail: "alone" });
    expect(await read("2027")).toEqual({ metal: 140, health: "alone", rail: "alone" });
  });

  test("of districts and fields together is hidden in file and paper where it is on the page", async () => {
    const db = await freshDatabase(url);
    const { ask, context } = await startSite(db, { render });
    const has = await inhabit(context);
    const cross = (measure: DemandMeasure, value: string, amount: number): Figure => [
      ...([measure, "district_field", value, amount] as const),
    ];
    await tellMonth(db, {
      month: "2027-02",
      figures: [
        ["searches", "all", "", 1238],
        ...[cross("searches", "a/metal", 33), cross("searches", "a/health", 3), cross("searches", "a/rail", 41)],
        ...[cross("searches", "b/metal", 27), cross("searches", "b/health", 12), cross("searches", "b/rail", 80)],
        cross("open", "a/health", 7),
      ],
    });
    const told = await findDemand(db, { period: "2027-02", by: "field", lang: "de", forMembers: true });
    expect(told?.cross?.searches).toEqual([
      [80, 40, 120],
      ["hidden", "hidden", 60],
      ["hidden", "hidden", 15],
      [120, 75, 195],
    ]);
    const address = paths.demandFile("de", "office", "period=2027-02&format=csv");
    const { body } = await ask(address, { headers: { Cookie: has.cookies.office } });
    const line = (code: string) => body.split("\r\n").find((one) => one.includes(`"${code}"`)) ?? "";
    expect(line("a/health")).toContain('"verdeckt"');
    expect(line("a/health")).toContain('"7"');
    expect(line("b/rail")).toContain('"80"');
    expect(line("/metal")).toContain('"60"');
    if (!told) throw new Error("The month is not there");
    const pdf = await readPdf(await demandPdf({ demand: told, lang: "de", board: "Dreiland", at: new Date() }));
    expect(pdf.text.replaceAll("\u00a0", " ")).toContain("• / 7");
  });

  test("stands in file and paper as on the page: the office has every line, and the month that goes on", async () => {
    const db = await freshDatabase(url);
    const { ask, context } = await startSite(db, { render });
    const has = await inhabit(context);
    await tellMonth(db, {
      month: "2027-02",
      figures: [...lineOf(1), ["searches", "all", "", 1238], ["searches", "field", "rail", 3]],
    });
    await tellMonth(db, { month: "2027-03", isClosed: false, figures: [["searches", "all", "", 777]] });
    const file = async (desk: "office" | "employer", query: string, cookie: string) =>
      ask(paths.demandFile("de", desk, query), { headers: { Cookie: cookie } });

    const own = await file("employer", "period=2027-02&format=csv", has.cookies.owner);
    expect(own.headers["content-disposition"]).toContain("nachfrage-2027-02.csv");
    const ownLine = (name: string) => own.body.split("\r\n").find((line) => line.includes(`"${name}"`));
    expect(ownLine("rail")).toContain('"<5"');
    expect(ownLine("rail")).toContain('"unten"');
    expect(ownLine("rail")).not.toContain('"15"');
    expect(ownLine("Zusammengefasst, da wenige Firmen")).toContain('"60"');
    expect(ownLine("Insgesamt")).toContain('"1240"');

    const office = await file("office", "period=2027-02&format=csv", has.cookies.office);
    expect(office.body.split("\r\n").find((line) => line.includes('"rail"'))).toContain('"15"');
    expect((await file("office", "period=2027-03&format=csv", has.cookies.office)).body).toContain('"775"');
    expect((await file("employer", "period=2027-03&format=csv", has.cookies.owner)).body).not.toContain('"775"');

    const paper = await file("employer", "period=2027-02&format=pdf", has.cookies.owner);
    expect(paper.headers["content-type"]).toBe("application/pdf");
    const told = await findDemand(db, { period: "2027-02", by: "field", lang: "pl", forMembers: true });
    if (!told) throw new Error("The month is not there");
    const pdf = await readPdf(await demandPdf({ demand: told, lang: "pl", board: "Dreiland", at: new Date() }));
    expect(pdf.info["Language"]).toBe("pl");
    expect(pdf.text).toContain("Czego region szuka, a czego mu brakuje: Luty 2027");
    expect(pdf.text).toContain("mniej niż 5");
    expect(pdf.text).not.toContain("null");
    expect(JSON.stringify(pdf.pages[0]?.tree)).toContain('"TH"');
    expect(await file("employer", "period=2027-02&format=doc", has.cookies.owner)).toMatchObject({ status: 404 });
  });
});
