import { expect, test } from "vitest";
import { alertCriteria } from "#app/domain/alerts/alert-criteria.ts";
import { maskMail } from "#app/domain/alerts/mask-mail.ts";
import { isDue } from "#app/domain/alerts/sending/is-due.ts";
import { criteriaQuery } from "#app/domain/search/criteria.ts";

const wednesdayEvening = "2027-02-03T18:00:00Z";

test.each([
  ["the same evening", "2027-02-03T22:00:00Z", false],
  ["after midnight, before six", "2027-02-04T04:59:00Z", false],
  ["at six the next morning", "2027-02-04T05:00:00Z", true],
  ["when a morning was missed", "2027-02-06T15:00:00Z", true],
])("a daily alert confirmed on Wednesday evening, %s: %s", (_, now, due) => {
  expect(isDue({ rhythm: "daily", since: wednesdayEvening }, new Date(now))).toBe(due);
});

test.each([
  ["2027-03-27T18:00:00Z", "2027-03-28T03:59:00Z", false],
  ["2027-03-27T18:00:00Z", "2027-03-28T04:00:00Z", true],
  ["2027-10-30T18:00:00Z", "2027-10-31T04:59:00Z", false],
  ["2027-10-30T18:00:00Z", "2027-10-31T05:00:00Z", true],
])("six is what the clock on the wall says, when clocks are changed too: since %s, at %s: %s", (since, now, due) => {
  expect(isDue({ rhythm: "daily", since }, new Date(now))).toBe(due);
});

test.each([
  ["on Sunday", "2027-02-07T12:00:00Z", false],
  ["on Monday before six", "2027-02-08T04:59:00Z", false],
  ["on Monday at six", "2027-02-08T05:00:00Z", true],
  ["on Tuesday, when Monday was missed", "2027-02-09T05:00:00Z", true],
])("a weekly alert last sent on Wednesday, %s: %s", (_, now, due) => {
  expect(isDue({ rhythm: "weekly", since: wednesdayEvening }, new Date(now))).toBe(due);
});

test("a weekly alert sent on Monday morning rests until the next Monday", () => {
  const since = "2027-02-08T05:00:00Z";
  expect(isDue({ rhythm: "weekly", since }, new Date("2027-02-14T23:00:00Z"))).toBe(false);
  expect(isDue({ rhythm: "weekly", since }, new Date("2027-02-15T05:00:00Z"))).toBe(true);
});

test("an alert keeps what narrows the search and drops its order and page", () => {
  const criteria = alertCriteria(new URLSearchParams("q=spawacz&near=Zgorzelec&shift=day&sort=pay&page=3"));
  expect(criteriaQuery(criteria).toString()).toBe("q=spawacz&near=Zgorzelec&within=30&shift=day");
});

test.each(["https://evil.example/x", "evil.example", "www.evil.example/x", "a@evil.example"])(
  "nobody can mail %s to a stranger through the search words",
  (link) => {
    expect(alertCriteria(new URLSearchParams({ q: `spawacz ${link} m.w.d.` })).q).toBe("spawacz m.w.d.");
  },
);

test.each([".NET", "ASP.NET", "Node.js", "C#", "24/7", "Weißwasser/O.L."])("an alert for %s keeps the word", (word) => {
  expect(alertCriteria(new URLSearchParams({ q: word })).q).toBe(word);
});

test.each([
  ["anna.kowalska@example.org", "a•••@e•••.org"],
  ["x@y.cz", "x•••@y•••.cz"],
])("%s is shown as %s", (address, shown) => {
  expect(maskMail(address)).toBe(shown);
});
