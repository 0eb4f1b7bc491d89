import type { Insertable } from "kysely";
import type { Database } from "#db/schema.ts";
import type { DemoContent } from "./content.server.ts";
import { dayAfter, instantBefore } from "./days.ts";
import { workCalendar } from "./work-calendar.ts";

type New<Table extends keyof Database> = Insertable<Database[Table]>;
type World = {
  content: DemoContent;
  now: Date;
  newId: () => string;
  passwordHash: string;
  companyIds: ReadonlyMap<string, string>;
  accountIds: ReadonlyMap<string, string>;
};
export type TeamRows = {
  account: New<"account">[];
  membership: New<"membership">[];
  deputy: New<"deputy">[];
  company_holiday: New<"company_holiday">[];
  company_letter: New<"company_letter">[];
  company_answer: New<"company_answer">[];
};

/** When nobody is there: two weeks from a Monday on, about three weeks from now. */
export function demoHoliday(now: Date) {
  const earliest = new Date(dayAfter(now, 20));
  const from = dayAfter(earliest, (8 - earliest.getUTCDay()) % 7);
  return { from, until: dayAfter(new Date(from), 11) };
}

/** More people of a company, who stands in for whom, when it is closed, its own letters, and how it answered so far. */
export function teamRows(world: World): TeamRows {
  const { content, now, newId, companyIds, accountIds } = world;
  const idOf = (slug: string) => companyIds.get(slug) ?? "";
  const created_at = instantBefore(now, 200);
  const people = content.members.map((member) => ({ ...member, id: newId() }));
  const contact = accountIds.get(content.shown) ?? null;
  const deputy = people.find(({ role }) => role === "member");
  const holiday = demoHoliday(now);
  return {
    account: people.map(({ id, email, name, lang }) => ({
      ...{ id, email, name, lang, role: "employer" as const },
      ...{ password_hash: world.passwordHash, created_at, disabled_at: null },
    })),
    membership: people.map(({ id, company, role }) => ({
      account_id: id,
      company_id: idOf(company),
      role,
      created_at,
    })),
    deputy:
      contact && deputy
        ? [
            {
              ...{
                id: newId(),
                company_id: idOf(content.shown),
                account_id: contact,
                deputy_id: deputy.id,
                set_by: contact,
              },
              ...{ from_day: dayAfter(now, 6), until_day: dayAfter(now, 10), created_at: instantBefore(now, 2) },
            },
          ]
        : [],
    company_holiday: [
      {
        ...{ id: newId(), company_id: idOf(content.shown), from_day: holiday.from, until_day: holiday.until },
        ...{ announced_by: contact, announced_at: instantBefore(now, 30) },
      },
    ],
    company_letter: content.letters.map(({ company, ...letter }) => ({
      ...{ company_id: idOf(company), ...letter, updated_at: instantBefore(now, 60) },
    })),
    company_answer: records(world),
  };
}

/** Of applications that are long erased. */
function records({ content, now, newId, companyIds }: World): New<"company_answer">[] {
  const calendar = workCalendar("DE");
  return content.records.flatMap(({ company, days, closed }) => {
    const company_id = companyIds.get(company) ?? "";
    const promised = content.companies.find(({ slug }) => slug === company)?.answer_days ?? 10;
    const answer = (working_days: number, nth: number, given_by: "employer" | "board") => ({
      ...{ id: newId(), company_id, working_days, given_by },
      answered_on: calendar.after(dayAfter(now, 0), -(22 + nth * 4)),
      in_time: given_by === "employer" && working_days <= promised ? (1 as const) : (0 as const),
    });
    return [
      ...days.map((count, nth) => answer(Number(count), nth, "employer")),
      ...Array.from({ length: closed }, (_, nth) => answer(30, nth * 2, "board")),
    ];
  });
}
