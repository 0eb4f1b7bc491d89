import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { KeptTable } from "#app/domain/data-protection/keeping/kept-table.tsx";

const counted = [
  { kind: "alert", now: 3, soon: 1, overdue: 0, ranAt: "2027-02-01T03:00:00.000Z" },
  { kind: "report", now: 2, soon: 2, overdue: 2, ranAt: null },
  { kind: "log", now: null, soon: null, overdue: 0, ranAt: null },
] as const;

test("what is overdue is a line of its own colour, and nothing else is", () => {
  const html = renderToString(<KeptTable lang="de" counted={counted} />);
  const late = [...html.matchAll(/<tr data-kind="(\w+)" class="kept-overdue"/g)].map(([, kind]) => kind);
  expect(late).toEqual(["report"]);
  expect(html).toContain("noch nie");
});
