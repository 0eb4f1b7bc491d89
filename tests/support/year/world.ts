import type { Db } from "#db/connect.server.ts";
import { changeMemberRole } from "#app/domain/accounts/team/change-member-role.server.ts";
import { setDeputy } from "#app/domain/accounts/team/deputies.server.ts";
import { removeMember } from "#app/domain/accounts/team/remove-member.server.ts";
import { announceHoliday } from "#app/domain/companies/holidays/announce-holiday.server.ts";
import { resumeCompany } from "#app/domain/office/companies/resume-company.server.ts";
import { suspendCompany } from "#app/domain/office/companies/suspend-company.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import {
  insertAccount,
  insertCompany,
  insertDistrict,
  insertListing,
  insertMember,
  insertPlace,
} from "#tests/support/factories.ts";
import type { Area, Closed } from "./expected-step.ts";

/** answers: whatever its script says; half: nothing that decides; never: nothing at all. */
type Habit = "answers" | "half" | "never";
const companies = [
  ["DE-SN", "answers"],
  ["PL", "answers"],
  ["CZ", "half"],
  ["DE-BB", "half"],
  ["DE-SN", "never"],
  ["PL", "never"],
  ["DE-SN", "answers"],
  ["CZ", "half"],
  ["DE-BB", "answers"],
  ["PL", "never"],
] as const satisfies [Area, Habit][];

export type Company = Awaited<ReturnType<typeof insertWorld>>["companies"][number];
export type CompanyEvent = { day: number; minute: number; happen: (db: Db, now: Date) => Promise<unknown> };

/** Ten companies in four calendars of holidays; the sixth has nobody who can sign in. */
export async function insertWorld(db: Db) {
  const officer = await insertAccount(db, { email: "officer@office.example", password_hash: "x" });
  const inhabited = [];
  for (const [index, [area, habit]] of companies.entries()) inhabited.push(await insertOne(db, index, area, habit));
  return { officer, companies: inhabited };
}

async function insertOne(db: Db, index: number, area: Area, habit: Habit) {
  const [country = "", subdivision = null] = area.split("-");
  const where = { country: country as "DE" | "PL" | "CZ" };
  const district = await insertDistrict(db, { ...where, subdivision });
  const place = await insertPlace(db, { ...where, district_id: district.id });
  const contact_email = `contact-${index}@company.example`;
  const { id } = await insertCompany(db, { place_id: place.id, contact_email, name: `Muster ${index}` });
  const people = [];
  for (const nth of index === 5 ? [] : [0, 1]) {
    const email = `member-${index}-${nth}@company.example`;
    people.push(
      await insertMember(db, {
        company_id: id,
        email,
        password_hash: "x",
        memberRole: nth ? "member" : "admin",
        mails: nth ? "daily" : "at_once",
      }),
    );
  }
  const listings = [];
  for (const answer_days of [10, 5]) {
    const listing = await insertListing(db, { company_id: id, answer_days });
    await db.insertInto("listing_place").values({ listing_id: listing.id, place_id: place.id, position: 0 }).execute();
    listings.push({ id: listing.id, answerDays: answer_days });
  }
  const closed: Closed[] = [];
  return { id, index, area, habit: habit, people, listings, closed, barred: false, contact: contact_email };
}

/** What happens to the companies in the year, on so-many-th days of it. */
export function companyEvents({ companies, officer }: Awaited<ReturnType<typeof insertWorld>>, config: Config) {
  const events: CompanyEvent[] = [];
  const at = (day: number, happen: CompanyEvent["happen"]) => events.push({ day, minute: 7 * 60, happen });
  const one = (index: number) => companies[index] as Company;
  const idOf = (index: number, nth: number) => one(index).people[nth]?.id ?? "";
  const office = { officer: { accountId: officer.id }, from: config, replyTo: "office@board.example" };

  const bar = (index: number, from: number, until: number | null) => {
    const companyId = one(index).id;
    at(from, async (db, now) => {
      const ground = { ground: "terms", rule: "Eine Regel", lang: "de" } as const;
      await suspendCompany(db, { companyId, reason: `So ${from}`, ground, ...office, now });
      one(index).barred = true;
    });
    if (until === null) return;
    at(until, async (db, now) => {
      await resumeCompany(db, { companyId, ...office, now });
      one(index).barred = false;
    });
  };
  bar(6, 60, 100);
  bar(6, 220, null);
  bar(7, 150, 151);

  const close = (index: number, announced: number, holiday: Closed) =>
    at(announced, async (db, now) => {
      const announcement = { companyId: one(index).id, accountId: idOf(index, 0), holiday, now };
      const problem = await announceHoliday(db, announcement);
      if (problem) throw new Error(`No holiday: ${problem.key}`);
      one(index).closed.push(holiday);
    });
  close(8, 30, { from: "2027-03-22", until: "2027-03-31" });
  close(8, 200, { from: "2027-08-02", until: "2027-08-12" });
  close(9, 340, { from: "2027-12-20", until: "2028-01-07" });

  at(90, (db, now) => {
    const days = { from: "2027-04-06", until: "2027-05-20" };
    const [accountId, deputyId] = [idOf(1, 0), idOf(1, 1)];
    return setDeputy(db, { companyId: one(1).id, accountId, deputyId, ...days, setBy: accountId, now });
  });
  at(130, (db, now) => {
    const listingIds = [one(0).listings[0]?.id ?? ""];
    const change = { accountId: idOf(0, 1), role: "member" as const, listingIds, changedBy: idOf(0, 0), now };
    return changeMemberRole(db, { companyId: one(0).id, ...change });
  });
  at(160, (db, now) =>
    removeMember(db, { companyId: one(2).id, accountId: idOf(2, 1), removedBy: idOf(2, 0), from: config, now }),
  );
  at(180, async (db, now) => {
    for (const { id: accountId } of one(3).people) {
      await removeMember(db, {
        companyId: one(3).id,
        accountId,
        removedBy: officer.id,
        evenLastAdmin: true,
        from: config,
        now,
      });
    }
  });
  return events;
}
