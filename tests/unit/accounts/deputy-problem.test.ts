import { expect, test } from "vitest";
import { deputyProblem } from "#app/domain/accounts/team/deputy-problem.ts";

const today = "2027-06-01";
const days = (accountId: string, deputyId: string, from = "2027-07-01", until = "2027-07-14") => ({
  ...{ accountId, deputyId, from, until },
});
const problem = (wish: ReturnType<typeof days>, ...others: ReturnType<typeof days>[]) =>
  deputyProblem(wish, { today, others, mayStandIn: (id) => id !== "stranger" })?.key ?? null;

test.each([
  ["a colleague", days("a", "b"), [], null],
  ["oneself", days("a", "a"), [], "notThere"],
  ["a stranger", days("a", "stranger"), [], "notThere"],
  ["backwards", days("a", "b", "2027-07-02", "2027-07-01"), [], "backwards"],
  ["over already", days("a", "b", "2027-05-01", "2027-05-31"), [], "past"],
  ["begun already", days("a", "b", "2027-05-01", "2027-06-01"), [], null],
  ["for years", days("a", "b", "2027-07-01", "2029-07-01"), [], "tooLong"],
  ["twice on a day", days("a", "b"), [days("a", "c", "2027-07-14", "2027-07-20")], "taken"],
  ["one after the other", days("a", "b"), [days("a", "c", "2027-07-15", "2027-07-20")], null],
  ["in a chain", days("a", "b"), [days("b", "c")], null],
  ["for each other", days("a", "b"), [days("b", "a")], "circle"],
  ["in a ring", days("a", "b"), [days("b", "c"), days("c", "a")], "circle"],
  [
    "in a ring in the last days only",
    days("a", "b"),
    [days("b", "c", "2027-07-01", "2027-07-05"), days("b", "a", "2027-07-10", "2027-07-11")],
    "circle",
  ],
  [
    "in a chain of which no day closes a ring",
    days("a", "b"),
    [days("b", "c", "2027-07-01", "2027-07-05"), days("c", "a", "2027-07-06", "2027-07-11")],
    null,
  ],
  ["for each other on other days", days("a", "b"), [days("b", "a", "2027-08-01", "2027-08-02")], null],
])("standing in: %s", (_, wish, others, expected) => {
  expect(problem(wish, ...others)).toBe(expected);
});
