import { describe, expect, test } from "vitest";
import {
  dueNotice,
  firstAskedOn,
  isAsked,
  type ListingLife,
  usualUpkeep,
} from "#app/domain/applications/upkeep/due-notice.ts";

const published = "2027-02-01";
const life = (given: Partial<ListingLife> = {}): ListingLife => ({
  ...{ id: "k3m9x2p7qa", deadline: "2027-07-01", runsSince: published, lastSign: published, paused: false, sent: [] },
  ...given,
});
const on = (today: string, given: Partial<ListingLife> = {}) => dueNotice(life(given), { spans: usualUpkeep, today });

describe("before the end", () => {
  const deadline = "2027-04-01";
  const lastSign = "2027-03-20";
  test("a week before, and the day before, each once", () => {
    expect(on("2027-03-24", { deadline, lastSign })).toBeNull();
    expect(on("2027-03-25", { deadline, lastSign })).toEqual({ notice: "week_left", about: deadline, endsOn: null });
    const week = { notice: "week_left", about: deadline, sentOn: "2027-03-25", endsOn: null } as const;
    expect(on("2027-03-30", { deadline, lastSign, sent: [week] })).toBeNull();
    expect(on("2027-03-31", { deadline, lastSign, sent: [week] })).toMatchObject({ notice: "day_left" });
    expect(on("2027-04-02", { deadline, lastSign })).toBeNull();
  });

  test("later when the clock stood still, and never both on one day", () => {
    expect(on("2027-03-29", { deadline, lastSign })).toMatchObject({ notice: "week_left" });
    expect(on("2027-04-01", { deadline, lastSign })).toMatchObject({ notice: "day_left" });
  });

  test("anew for another last day", () => {
    const week = { notice: "week_left", about: "2027-03-02", sentOn: "2027-02-23", endsOn: null } as const;
    const extended = { deadline, runsSince: "2027-02-24", lastSign, sent: [week] };
    expect(on("2027-03-25", extended)).toMatchObject({ notice: "week_left", about: deadline });
  });

  test("not to whoever has only just chosen that day", () => {
    expect(on("2027-03-26", { deadline, lastSign, runsSince: "2027-03-26" })).toBeNull();
    expect(on("2027-03-31", { deadline, lastSign, runsSince: "2027-03-26" })).toMatchObject({ notice: "day_left" });
  });
});

describe("whether it is still open", () => {
  const first = { notice: "still_open", about: published, sentOn: "2027-03-03", endsOn: null } as const;
  const again = { notice: "still_open_again", about: published, sentOn: "2027-04-02", endsOn: "2027-04-16" } as const;

  test("is asked thirty days after the last sign of life, over a change of clocks too", () => {
    expect(on("2027-03-02")).toBeNull();
    expect(on("2027-03-03")).toEqual({ notice: "still_open", about: published, endsOn: null });
    expect(on("2027-04-01", { sent: [first] })).toBeNull();
    expect(on("2027-04-02", { sent: [first] })).toEqual({
      ...{ notice: "still_open_again", about: published, endsOn: "2027-04-16" },
    });
  });

  test("unanswered twice it ends, on the day that was said", () => {
    expect(on("2027-04-15", { sent: [first, again] })).toBeNull();
    expect(on("2027-04-16", { sent: [first, again] })).toBe("end");
  });

  test("any sign of life begins anew", () => {
    const lastSign = "2027-04-10";
    expect(on("2027-04-16", { lastSign, sent: [first, again] })).toBeNull();
    expect(on("2027-05-10", { lastSign, sent: [first, again] })).toMatchObject({
      notice: "still_open",
      about: lastSign,
    });
    expect(isAsked({ lastSign: published, sent: [first] })).toBe(true);
    expect(isAsked({ lastSign, sent: [first] })).toBe(false);
  });

  test("is not asked in the last week, and never ends a listing before what it said", () => {
    const deadline = "2027-03-10";
    expect(on("2027-03-02", { deadline, lastSign: "2027-01-01" })).toMatchObject({ notice: "still_open" });
    expect(on("2027-03-03", { deadline, lastSign: "2027-01-01" })).toMatchObject({ notice: "week_left" });
    expect(on("2027-04-02", { deadline: "2027-04-12", sent: [first] })).toMatchObject({ endsOn: "2027-04-13" });
  });
});

describe("spans that begin to count on a day", () => {
  const spans = { ...usualUpkeep, since: "2027-05-01" };
  const ids = Array.from({ length: 300 }, (_, index) => `listing${String(index).padStart(3, "0")}`);
  const lastSign = "2027-02-01";

  test("ask about what is long due on the days after it, about as many on each", () => {
    const days = Map.groupBy(ids, (id) => firstAskedOn({ id, lastSign }, spans));
    const sorted = [...days.keys()].sort();
    expect([sorted[0], sorted.at(-1), sorted.length]).toEqual(["2027-05-02", "2027-05-31", 30]);
    expect(Math.max(...[...days.values()].map(({ length }) => length))).toBeLessThan(25);
    for (const id of ids.slice(0, 20)) {
      const due = firstAskedOn({ id, lastSign }, spans);
      const asked = (today: string) => dueNotice(life({ id, lastSign, deadline: "2027-12-31" }), { spans, today });
      expect(asked("2027-05-01")).toBeNull();
      expect(asked(due)).toMatchObject({ notice: "still_open" });
    }
  });

  test("leave alone what comes due later anyway", () => {
    expect(firstAskedOn({ id: "any", lastSign: "2027-04-02" }, spans)).toBe("2027-05-02");
    expect(firstAskedOn({ id: "any", lastSign }, usualUpkeep)).toBe("2027-03-03");
  });
});
