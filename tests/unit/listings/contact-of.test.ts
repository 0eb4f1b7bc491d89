import { expect, test } from "vitest";
import { contactOf } from "#app/domain/listings/contact-of.ts";

const company = { companyContactName: "Jana Nowak", companyContactRole: "Chefin", companyContactPhone: "+491" };
const named = (contactName: string | null) =>
  contactOf({ ...company, contactName, contactRole: "Meisterin", contactPhone: null });

test("whom one can ask is one person, never half of two, and known by face where it is the company's", () => {
  expect(named(null)).toEqual({ name: "Jana Nowak", role: "Chefin", phone: "+491", ofListing: false });
  expect(named("Jana Nowak")).toEqual({ name: "Jana Nowak", role: "Meisterin", phone: null, ofListing: false });
  expect(named("Kim Beispiel")).toEqual({ name: "Kim Beispiel", role: "Meisterin", phone: null, ofListing: true });
});
