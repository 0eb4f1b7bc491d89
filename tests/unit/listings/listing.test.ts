import { expect, test } from "vitest";
import { idFromSlug, isOpen, slugOf } from "#app/domain/listings/listing.ts";

const open = { status: "published", deadline: "2027-01-10", companySuspendedAt: null } as const;

test("the public sees published listings of companies in good standing until the deadline's day is over", () => {
  expect(isOpen(open, "2027-01-10")).toBe(true);
  expect(isOpen(open, "2027-01-11")).toBe(false);
  expect(isOpen({ ...open, status: "closed" }, "2027-01-01")).toBe(false);
  expect(isOpen({ ...open, companySuspendedAt: "2027-01-01T00:00:00.000Z" }, "2027-01-01")).toBe(false);
});

test.each([
  ["Schweißer MAG (m/w/d)", "schweisser-mag"],
  ["Opiekun/ka osób starszych (k/m)", "opiekun-osob-starszych"],
  ["Svářeč / svářečka", "svarec-svarecka"],
  ["🦄", "listing"],
])("%s stands in the address as %s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test("the id is read from the end of the address, whatever stands before it", () => {
  expect(idFromSlug("schweisser-mag-k3m9x2p7qa")).toBe("k3m9x2p7qa");
  expect(idFromSlug("k3m9x2p7qa")).toBe("k3m9x2p7qa");
  expect(idFromSlug("koch")).toBe(null);
  expect(idFromSlug("xk3m9x2p7qa")).toBe(null);
});
