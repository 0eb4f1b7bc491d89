import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deskPaths } from "#app/domain/applications/desk/desk-paths.ts";

const at = new URLSearchParams("done=message&tag=kran&sort=name&page=3&x=y");

test("whatever page of a dossier one is on, its ways keep the view, and what was just done is not said again", () => {
  const desk = deskPaths("de", at);
  expect(desk.messages("a")).toBe("/de/employer/applications/a/messages?tag=kran&sort=name");
  expect(desk.status("a", "invited")).toBe("/de/employer/applications/a/status?to=invited&tag=kran&sort=name");
  expect(desk.dossier("a", "declined")).toBe("/de/employer/applications/a?done=declined&tag=kran&sort=name");
  expect(desk.list()).toBe("/de/employer/applications?tag=kran&sort=name&page=3");
  expect(deskPaths("de", new URLSearchParams()).notes("a")).toBe("/de/employer/applications/a/notes");
});

const below = [
  ...["applicationStatus", "applicationTags", "applicationMessages", "heldMessage", "applicationForwarding"],
  ...["applicationNotes", "applicationExport", "applicationAppointment", "cancelAppointment", "answeredTogether"],
];

test("nobody writes the address of a page below a dossier without the view", () => {
  const written = globSync("app/**/*.{ts,tsx}").flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return below.filter((name) => text.includes(`paths.${name}(`)).map((name) => `${file}: ${name}`);
  });
  const allowed = ["app/domain/applications/desk/desk-paths.ts", "app/platform/http/"];
  expect(written.filter((one) => !allowed.some((file) => one.startsWith(file)))).toEqual([]);
});
