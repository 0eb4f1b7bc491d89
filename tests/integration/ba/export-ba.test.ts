import { existsSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import type { BaLoad } from "#db/interchange/ba-codes.ts";
import { exportBa } from "#app/domain/ba/run/export-ba.server.ts";
import { type BaSchema, openBaSchema } from "#app/domain/ba/run/open-ba-schema.server.ts";
import { chooseChannels } from "#app/domain/handing-on/choose-channels.server.ts";
import { inventedCodes, readXml } from "#tests/support/ba.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertAccount,
  insertCompany,
  insertDistrict,
  insertListing,
  insertOccupation,
  insertPlace,
} from "#tests/support/factories.ts";

const morning = new Date("2027-02-01T05:00:07Z");
const titleCodes = new Map([["welder", { job: "1017", training: "9065" }]]);
const hostile = "Rahmen ]]> & <b>\u0000\u000b\ufffe\ud800 \u202eנסיון\u202c 𝒲𐍈😀";

type Written = {
  HRBAXMLJobPositionPosting: {
    Header: Record<string, string>;
    Data: "" | { JobPositionPosting?: Record<string, never>[]; DeleteEntry?: { EntryId: string }[] };
  };
};

async function world(db: Db) {
  const district_id = (await insertDistrict(db, { subdivision: "SN" })).id;
  const goerlitz = (await insertPlace(db, { district_id })).id;
  const zgorzelec = (await insertPlace(db, { country: "PL", name: "Zgorzelec" })).id;
  await insertOccupation(db, { id: "welder" });
  const company = await insertCompany(db, {
    place_id: goerlitz,
    name: "Müller & Söhne <GmbH>",
    contact_phone: "03581 1",
  });
  const listing = async (id: string, given: object = {}, places = [goerlitz]) => {
    const row = await insertListing(db, { id, company_id: company.id, occupation_id: "welder", ...given });
    const rows = places.map((place_id, position) => ({ listing_id: id, place_id, position }));
    await db.insertInto("listing_place").values(rows).execute();
    return row;
  };
  const folder = temporaryFolder();
  const run = async (
    load: BaLoad | null = null,
    { now = morning, dryRun = false, schema = null as BaSchema | null, dir = folder } = {},
  ) => {
    const report = await exportBa(db, {
      ...{ dir, load, dryRun, schema, now, timeZone: "Europe/Berlin", origin: "https://board.example" },
      codes: { ...inventedCodes, titleCodes },
      supplier: { id: "P000000001", name: "Wirtschaftsverband" },
    });
    const xml = report.file === null ? null : readFileSync(report.file, "utf8");
    const read = xml === null ? null : (readXml(xml) as Written).HRBAXMLJobPositionPosting;
    const data = read === null || read.Data === "" ? {} : read.Data;
    return {
      ...{ report, xml, header: read?.Header },
      postings: (data.JobPositionPosting ?? []) as unknown as { JobPositionPostingId: string }[],
      told: (data.JobPositionPosting ?? []).map((one) => one["JobPositionPostingId"] as unknown as string),
      removed: (data.DeleteEntry ?? []).map(({ EntryId }) => EntryId),
    };
  };
  return { company, goerlitz, zgorzelec, listing, run, folder };
}

const close = (db: Db, id: string) =>
  db
    .updateTable("listing")
    .set({ status: "closed", closed_at: morning.toISOString(), closed_reason: "filled_here" })
    .where("id", "=", id)
    .execute();

describe.each(databases)("the export to the Bundesagentur on %s", (url) => {
  test("tells every open ad with a workplace in Germany, as a linked ad, and says why it leaves others out", async () => {
    const { listing, run, goerlitz, zgorzelec } = await world(await freshDatabase(url));
    await listing("welderad00", { title_de: "Schweißer (m/w/d)" }, [goerlitz, zgorzelec]);
    await listing("trainee000", { kind: "apprenticeship" });
    await listing("inpoland00", {}, [zgorzelec]);
    await listing("thesis0000", { kind: "thesis" });
    await listing("dualstudy0", { kind: "dual_study" });
    await listing("ended00000", { deadline: "2027-01-31" });
    const { report, header, postings, told } = await run();
    expect(path.basename(report.file ?? "")).toBe("DSP000000001_2027-02-01_06-00-07_F001E.xml");
    expect(header).toEqual({
      ...{ SupplierId: "P000000001", Timestamp: "2027-02-01T06:00:07", Amount: "2", TypeOfLoad: "F" },
    });
    expect(told).toEqual(["trainee000", "welderad00"]);
    expect(report.leftOut).toEqual([
      { why: "abroad", count: 1 },
      { why: "dual_study", count: 1 },
      { why: "kind: thesis", count: 1 },
    ]);
    expect(postings[1]).toMatchObject({
      HiringOrg: { HiringOrgName: "Müller & Söhne <GmbH>" },
      PostDetail: {
        ...{ StartDate: "2026-01-01", EndDate: "2099-12-31", Status: "S", SupplierName: "Wirtschaftsverband" },
        PostedBy: {
          Contact: { JobContactWebSite: "https://board.example/de/jobs/schweisser-welderad00" },
        },
      },
      JobPositionInformation: {
        JobPositionTitle: { TitleCode: "1017" },
        JobPositionTitleDescription: "Schweißer (m/w/d)",
        JobOfferType: "J",
        JobPositionDescription: {
          JobPositionLocation: {
            Location: [{ CountryCode: "DE", Region: "R", Municipality: "Görlitz", StreetName: "Beispielweg 1" }],
          },
        },
        NumberToFill: "1",
      },
    });
    expect(postings[0]).toMatchObject({
      JobPositionInformation: { JobPositionTitle: { TitleCode: "9065" }, JobOfferType: "T", EducationType: "0" },
    });
  });

  test("hands on no person: neither name nor number nor address of mail", async () => {
    const { listing, run } = await world(await freshDatabase(url));
    await listing("named00000", {
      contact_name: "Jana Muster",
      contact_phone: "03581 2",
      contact_email: "j@m.example",
    });
    const { xml } = await run();
    for (const personal of ["Jana", "Kim", "03581 ", "@"]) expect(xml).not.toContain(personal);
  });

  test("keeps hostile words whole, and lets out nothing that XML cannot hold", async () => {
    const { listing, run } = await world(await freshDatabase(url));
    await listing("hostile000", {
      title_de: hostile.replace("\u0000", ""),
      text: hostile.replace("\u0000", ""),
      text_lang: "de",
    });
    const { postings, xml } = await run();
    const { JobPositionInformation: said } = postings[0] as unknown as {
      JobPositionInformation: { JobPositionTitleDescription: string; Objective: string };
    };
    expect(said.JobPositionTitleDescription).toMatch(/^Rahmen \]\]> & <b>.? \u202eנסיון\u202c 𝒲𐍈😀$/u);
    expect(said.Objective).toContain("𝒲𐍈😀");
    // eslint-disable-next-line no-control-regex -- control characters are what we look for
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });

  test("then tells what has changed, and what is gone is removed once", async () => {
    const db = await freshDatabase(url);
    const { listing, run, company } = await world(db);
    for (const id of ["changed000", "ended00000", "same000000"]) await listing(id);
    await run();
    expect((await run()).report).toMatchObject({ load: "difference", file: null, kept: 3, sent: 0, removed: 0 });
    await db.updateTable("listing").set({ title_de: "Schweißerei" }).where("id", "=", "changed000").execute();
    await close(db, "ended00000");
    await listing("another000");
    const second = await run();
    expect(second).toMatchObject({ told: ["another000", "changed000"], removed: ["ended00000"] });
    expect(second.header).toMatchObject({ Amount: "2", TypeOfLoad: "D" });
    expect((await run()).report.file).toBeNull();
    expect(await run("full")).toMatchObject({ told: ["another000", "changed000", "same000000"], removed: [] });

    const member = await insertAccount(db);
    const choice = { companyId: company.id, accountId: member.id, now: morning };
    await chooseChannels(db, { ...choice, chosen: ["aggregators", "eures"] });
    expect(await run()).toMatchObject({ told: [], removed: ["another000", "changed000", "same000000"] });
    await chooseChannels(db, { ...choice, chosen: ["ba"] });
    expect((await run()).told).toEqual(["another000", "changed000", "same000000"]);
  });

  test("of a dry run nothing stays, neither in the folder nor in the store", async () => {
    const db = await freshDatabase(url);
    const { listing, run, folder } = await world(db);
    await listing("welderad00");
    expect((await run(null, { dryRun: true })).report).toMatchObject({ load: "full", file: null, sent: 1 });
    expect(readdirSync(folder)).toEqual([]);
    for (const table of ["ba_run", "ba_ad", "ba_entry"] as const)
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    await expect(run("difference")).rejects.toThrow("no full run yet");
    await expect(run("full", { dir: path.join(folder, "nowhere") })).rejects.toThrow("is no folder");
  });

  test("an ad that the operator's schema refuses is left out, with what the schema says", async () => {
    const { listing, run, folder } = await world(await freshDatabase(url));
    await listing("allowed000");
    await listing("refused000", { posts: 99 });
    const file = path.join(folder, "schema.xsd");
    writeFileSync(file, schemaWithFewPosts);
    const schema = await openBaSchema(file);
    const { told, report } = await run(null, { schema });
    schema.close();
    expect(told).toEqual(["allowed000"]);
    expect(report.leftOut).toMatchObject([{ why: expect.stringContaining("NumberToFill") as string, count: 1 }]);
    writeFileSync(file, "<nonsense/>");
    await expect(openBaSchema(file)).rejects.toThrow("no schema that can be used");
  });

  describe("that is killed", () => {
    test("while its file is written begins anew", async () => {
      const db = await freshDatabase(url);
      const { listing, run, folder } = await world(db);
      await listing("welderad00");
      const part = path.join(folder, ".half.part");
      for (const name of [part, `${part}.body`]) writeFileSync(name, "<HRBAXML");
      await db
        .insertInto("ba_run")
        .values({ id: "half", load: "full", part, began_at: morning.toISOString() })
        .execute();
      const entry = { run_id: "half", listing_id: "welderad00", company_id: "x", deed: "sent", digest: "x" } as const;
      await db.insertInto("ba_entry").values(entry).execute();
      const { told, report } = await run();
      expect(told).toEqual(["welderad00"]);
      expect(readdirSync(folder)).toEqual([path.basename(report.file ?? "")]);
    });

    test("between store and folder neither loses nor repeats what it removes", async () => {
      const db = await freshDatabase(url);
      const { listing, run, folder } = await world(db);
      await listing("ended00000");
      await run();
      await close(db, "ended00000");
      const later = new Date(morning.getTime() + 60_000);
      const { report, removed } = await run(null, { now: later });
      expect(removed).toEqual(["ended00000"]);
      /** As it would be, had the power failed before the file got its name. */
      const { id, part } = await db.selectFrom("ba_run").selectAll().orderBy("id", "desc").executeTakeFirstOrThrow();
      const file = report.file ?? "";
      writeFileSync(part ?? "", readFileSync(file));
      await db.updateTable("ba_run").set({ placed_at: null }).where("id", "=", id).execute();
      unlinkSync(file);
      const next = await run();
      expect(next.report).toMatchObject({ finished: file, file: null, removed: 0 });
      expect(readFileSync(file, "utf8")).toContain("<EntryId>ended00000</EntryId>");
      expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);

      /** And had it failed right behind: the file is there, maybe taken away already. */
      await db.updateTable("ba_run").set({ placed_at: null }).where("id", "=", id).execute();
      unlinkSync(file);
      expect((await run()).report).toMatchObject({ file: null, removed: 0 });
      expect(existsSync(file)).toBe(false);
    });

    test("by another one that began meanwhile says nothing in the store", async () => {
      const db = await freshDatabase(url);
      const { listing, run } = await world(db);
      await listing("welderad00");
      const [first, second] = await Promise.allSettled([run(), run()]);
      const done = [first, second].filter(({ status }) => status === "fulfilled");
      expect(done.length).toBeGreaterThan(0);
      expect(await db.selectFrom("ba_ad").select("listing_id").execute()).toEqual([{ listing_id: "welderad00" }]);
      expect((await run()).report).toMatchObject({ file: null, kept: 1 });
    });
  });
});

/** Our own reading of a fragment, to see that a schema is asked: it proves nothing about the real one. */
const schemaWithFewPosts = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="NumberToFill"><xs:simpleType><xs:restriction base="xs:integer"><xs:maxInclusive value="9"/></xs:restriction></xs:simpleType></xs:element>
  <xs:element name="HRBAXMLJobPositionPosting"><xs:complexType><xs:sequence>
    <xs:any processContents="skip"/>
    <xs:element name="Data"><xs:complexType><xs:sequence>
      <xs:element name="JobPositionPosting" maxOccurs="unbounded"><xs:complexType><xs:sequence>
        <xs:element name="JobPositionPostingId"/><xs:element name="HiringOrg"/><xs:element name="PostDetail"/>
        <xs:element name="JobPositionInformation"><xs:complexType><xs:sequence>
          <xs:any processContents="lax" maxOccurs="unbounded"/>
        </xs:sequence></xs:complexType></xs:element>
      </xs:sequence></xs:complexType></xs:element>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;
