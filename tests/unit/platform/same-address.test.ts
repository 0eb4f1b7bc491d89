import { expect, test } from "vitest";
import { isSameAddress, namesAddress } from "#app/platform/mail/same-address.server.ts";

const address = "a_b@muster.example";

test("a mailbox is the same in whatever letters it is stored, and no other", () => {
  for (const stored of ["A_B@Muster.example", " a_b@muster.example ", "a_b@MUSTER.EXAMPLE"])
    expect(isSameAddress(stored, address)).toBe(true);
  for (const stored of ["a.b@muster.example", "axb@muster.example", "a_b+x@muster.example", null])
    expect(isSameAddress(stored, address)).toBe(false);
});

test("a text speaks of it between any other signs", () => {
  for (const text of [
    "A_b@muster.example",
    "<a_b@muster.example>",
    "An a_b@muster.example.",
    "mailto:a_b@muster.example)",
  ])
    expect([text, namesAddress(text, address)]).toEqual([text, true]);
  for (const text of [
    "xa_b@muster.example",
    "x.a_b@muster.example",
    "a_b@muster.example.org",
    "a_b@muster.example-b.de",
  ])
    expect([text, namesAddress(text, address)]).toEqual([text, false]);
  expect(namesAddress("xa_b@muster.example, a_b@muster.example", address)).toBe(true);
});
