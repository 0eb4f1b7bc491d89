import { describe, expect, test } from "vitest";
import { readView } from "#app/domain/applications/desk/desk-view.ts";
import { openDesk } from "#app/domain/applications/desk/open-desk.server.ts";
import { openApplication } from "#app/domain/applications/open-application.server.ts";
import { now } from "#tests/support/applications.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertApplication,
  insertCompany,
  insertListing,
  insertMember,
  wholeCompany,
} from "#tests/support/factories.ts";

describe.each(databases)("the list of a company's applications on %s", async (url) => {
  const db = await freshDatabase(url);
  const ours = await insertCompany(db);
  const welder = await insertListing(db, { company_id: ours.id, title_de: "Schweißer MAG (m/w/d)" });
  const crane = await insertListing(db, { company_id: ours.id, title_de: "Kranführer Hallenkran (m/w/d)" });
  let nth = 0;
  const add = (name: string, given: Parameters<typeof insertApplication>[1] = {}) => {
    nth += 1;
    const number = `B${String(nth).padStart(3, "2")}-9Q2P`;
    return insertApplication(db, { listing_id: welder.id, number, name, ...given });
  };
  const done = await add("Wera Weg", { status: "withdrawn", status_at: "2027-01-05T08:00:00.000Z" });
  const doneLater = await add("Nele Neu", { status: "declined", status_at: "2027-01-20T08:00:00.000Z" });
  const asked = await add("Marta Zielińska", { status: "invited", answer_by: null });
  const late = await add("Gerd Mrosk", { answer_by: "2027-01-29", submitted_at: "2027-01-10T08:00:00.000Z" });
  const later = await add("Jürgen Müller", { answer_by: "2027-01-31", status: "in_review" });
  const due = await add("Piotr Wilczak", { answer_by: "2027-02-01", email: "piotr@poczta.example" });
  const piotrs = { listing_id: crane.id, answer_by: "2027-02-08", email: "Piotr@Poczta.example" };
  const again = await add("P. Wilczak", { ...piotrs, number: "K7M3-9Q2P" });
  const theirs = await insertApplication(db, { email: "piotr@poczta.example", name: "Piotr Wilczak" });

  const openAs = (companyId: string, query = "", open: string | null = null, at = now) =>
    openDesk(db, { ...wholeCompany(companyId), lang: "de", view: readView(new URLSearchParams(query)), open, now: at });
  const idsOf = async (query: string) => (await openAs(ours.id, query)).lines.map(({ id }) => id);

  test("stands in the order of who has to act, and how soon", async () => {
    const { lines, counts, total } = await openAs(ours.id);
    expect(lines.map(({ id, group }) => ({ id, group }))).toEqual([
      { id: late.id, group: "overdue" },
      { id: later.id, group: "overdue" },
      { id: due.id, group: "today" },
      { id: again.id, group: "yours" },
      { id: asked.id, group: "theirs" },
      { id: doneLater.id, group: "done" },
      { id: done.id, group: "done" },
    ]);
    expect(counts.map(({ group, count }) => `${group} ${count}`)).toEqual([
      ...["overdue 2", "today 1", "yours 1", "theirs 1", "done 2"],
    ]);
    expect(total).toBe(7);
  });

  test("turns with the region's day, not with the server's", async () => {
    const groupAt = async (at: string) =>
      (await openAs(ours.id, "", null, new Date(at))).lines.find(({ id }) => id === due.id)?.group;
    expect(await groupAt("2027-01-31T22:59:00Z")).toBe("yours");
    expect(await groupAt("2027-01-31T23:01:00Z")).toBe("today");
    expect(await groupAt("2027-02-01T22:59:00Z")).toBe("today");
    expect(await groupAt("2027-02-01T23:01:00Z")).toBe("overdue");
  });

  test.each([
    ["group=overdue", [late.id, later.id]],
    [`listing=${crane.id}`, [again.id]],
    ["status=in_review", [later.id]],
    ["q=mrosk", [late.id]],
    ["q=MUELLER", [later.id]],
    ["q=muller+j%C3%BCrgen", [later.id]],
    ["q=zielinska", [asked.id]],
    ["q=k7m39q2p", [again.id]],
    ["q=K7M3-9Q2P", [again.id]],
    ["q=K7M3-9", [again.id]],
    ["q=kranfuhrer", [again.id]],
    ["q=Wilczak+Kran", [again.id]],
    ["q=Wilczak", [due.id, again.id]],
    ["q=%25", []],
    ["q=nobody", []],
    ["sort=name&q=wilczak", [due.id, again.id]],
    ["sort=newest&group=overdue", [late.id, later.id]],
    ["sort=oldest&group=overdue", [later.id, late.id]],
    ["sort=name&group=overdue", [late.id, later.id]],
  ])("is narrowed and ordered by %s", async (query, ids) => {
    expect(await idsOf(query)).toEqual(ids);
  });

  test("keeps the counts of the other groups in sight when one is chosen", async () => {
    const { counts, total } = await openAs(ours.id, "group=today");
    expect(counts.find(({ group }) => group === "overdue")?.count).toBe(2);
    expect(total).toBe(1);
  });

  test("knows a person again in other listings of the company, and in no other company's", async () => {
    const { lines } = await openAs(ours.id);
    expect(lines.find(({ id }) => id === due.id)?.also).toEqual([{ id: again.id, listing: crane.title_de }]);
    expect(lines.find(({ id }) => id === again.id)?.also).toEqual([{ id: due.id, listing: welder.title_de }]);
    const elsewhere = await openAs(theirs.company_id);
    expect(elsewhere.lines).toMatchObject([{ id: theirs.id, also: [] }]);
  });

  test("shows nobody what is another company's, whatever the address says", async () => {
    const stranger = (await insertCompany(db)).id;
    for (const query of ["", `listing=${welder.id}`, "q=Wilczak", "q=K7M3-9Q2P", "group=overdue", "unread=on"]) {
      expect(await openAs(stranger, query, due.id)).toMatchObject({ total: 0, lines: [], listings: [] });
    }
  });

  test("shows who is limited to some listings those, and a person's other applications only there", async () => {
    const view = readView(new URLSearchParams());
    const desk = await openDesk(db, {
      ...{ companyId: ours.id, listingIds: [crane.id], lang: "de", view, open: due.id, now },
    });
    expect(desk).toMatchObject({ lines: [{ id: again.id, also: [] }], listings: [{ id: crane.id }], total: 1 });
  });

  test("leads from one dossier to the next through the view, over the ends of groups", async () => {
    expect((await openAs(ours.id, "", due.id)).position).toEqual({
      ...{ nth: 3, of: 7, previous: later.id, next: again.id },
    });
    expect((await openAs(ours.id, "", late.id)).position).toMatchObject({ nth: 1, previous: null });
    expect((await openAs(ours.id, "group=overdue", later.id)).position).toMatchObject({ nth: 2, of: 2, next: null });
  });

  test("leads a dossier that has left the view to where the view begins", async () => {
    expect((await openAs(ours.id, "group=overdue", due.id)).position).toEqual({
      ...{ nth: 0, of: 2, previous: null, next: late.id },
    });
  });

  test("shows what nobody has opened, until somebody does", async () => {
    const company = await insertCompany(db);
    const member = await insertMember(db, { company_id: company.id });
    const listing = await insertListing(db, { company_id: company.id });
    const [one, two] = [
      await insertApplication(db, { listing_id: listing.id }),
      await insertApplication(db, { listing_id: listing.id }),
    ];
    await openApplication(db, { ...wholeCompany(company.id), accountId: member.id, applicationId: one.id, now });
    const { lines } = await openAs(company.id, "unread=on");
    expect(lines).toMatchObject([{ id: two.id, isNew: true }]);
  });

  test("comes in pages, and opens on the page of the dossier", async () => {
    const listing = await insertListing(db);
    const ids: string[] = [];
    for (let day = 0; day < 60; day += 1) {
      const status_at = new Date(Date.UTC(2026, 0, day + 1)).toISOString();
      ids.push((await insertApplication(db, { listing_id: listing.id, answer_by: "2027-03-01", status_at })).id);
    }
    const page = await openAs(listing.company_id, "page=2");
    expect(page).toMatchObject({ pages: 2, total: 60, view: { page: 2 } });
    expect(page.lines.map(({ id }) => id)).toEqual(ids.slice(50));
    expect((await openAs(listing.company_id, "page=999")).view.page).toBe(2);
    const open = await openAs(listing.company_id, "", ids[50] ?? null);
    expect(open.view.page).toBe(2);
    expect(open.position).toEqual({ nth: 51, of: 60, previous: ids[49], next: ids[51] });
  });
});
