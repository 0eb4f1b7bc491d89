import { describe, expect, test } from "vitest";
import { officeRoles } from "#db/codes.ts";
import { subjectFor, type SubjectPage, subjectPages } from "#app/domain/office/audit/subject-pages.ts";
import { officeMay, type OfficeRight } from "#app/platform/http/office-may.ts";
import { officeNeeds } from "#tests/support/office/office-needs.ts";

const pages = Object.keys(subjectPages) as SubjectPage[];

/** What the route itself asks for, as the reviewers' test holds it against the page. */
function needOf(path: string) {
  const isAt = (pattern: string) => new RegExp(`^${pattern.replace(/:\w+/g, "[^/]+")}$`).test(path);
  return Object.entries(officeNeeds).find(([pattern]) => isAt(pattern))?.[1];
}

describe.each(pages)("what was done to a subject of the page %s", (page) => {
  const { path, right } = subjectPages[page];

  test("leads where its route wants the same right", () => {
    expect(needOf(path("de", "x1"))).toBe(right);
  });

  test.each(officeRoles)("is a link for the role %s exactly if that page opens for them", (role) => {
    const may = (asked: OfficeRight) => officeMay(role, asked);
    const need = needOf(path("de", "x1")) ?? "machine";
    expect(subjectFor({ name: "x", id: "x1", page }, may)).toEqual({
      name: "x",
      id: "x1",
      page: may(need) ? page : null,
    });
  });
});

test("reviewers read what became of the news, the questions and the texts, and are led to neither", () => {
  const may = (right: OfficeRight) => officeMay("review", right);
  expect(pages.filter((page) => subjectFor({ page }, may).page === null)).toEqual([
    "note",
    "legalText",
    "question",
    "mailText",
  ]);
});
