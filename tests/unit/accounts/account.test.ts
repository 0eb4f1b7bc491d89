import { expect, test } from "vitest";
import { isLastAdmin, startPage } from "#app/domain/accounts/account.ts";

const member = (accountId: string, role: "admin" | "member", pending = false) => ({ accountId, role, pending });

test("the last admin is the only one who has accepted", () => {
  const team = [member("anna", "admin"), member("bea", "admin", true), member("cleo", "member")];
  expect(["anna", "bea", "cleo"].map((id) => isLastAdmin(team, id))).toEqual([true, false, false]);
  expect(isLastAdmin([member("anna", "admin"), member("bea", "admin")], "anna")).toBe(false);
  expect(isLastAdmin([], "anna")).toBe(false);
});

test.each([
  ["employer", "/pl/employer/applications?listing=1"],
  ["employer", "/de/employer"],
  ["office", "/cs/office/companies"],
] as const)("%s gets back to %s, in the language of the sign-in", (role, wanted) => {
  expect(startPage(role, "cs", wanted)).toBe(wanted.replace(/^\/../, "/cs"));
});

test.each([
  "",
  "/de/office",
  "/fr/employer",
  "//evil.example/de/employer",
  "https://evil.example/de/employer",
  "x/de/employer",
  "/de/employer/../office",
  "/de/employers",
  "/de/employer?a=1#b",
  "/de/employer?a=1 b",
  "/de/employer?a=\\b",
])("an employer who wanted %j gets to the overview", (wanted) => {
  expect(startPage("employer", "de", wanted)).toBe("/de/employer");
  expect(startPage("office", "de", "/de/employer")).toBe("/de/office");
});
