import { expect, test } from "vitest";
import { companyKinds, kinds } from "#db/codes.ts";
import { kindsOfOrganisation, readsAsMember } from "#app/domain/companies/kinds-of-organisation.ts";

test("members post everything, partners and universities what they offer themselves", () => {
  expect(kindsOfOrganisation.member).toEqual(kinds);
  expect(kindsOfOrganisation.partner).toEqual(["dual_study", "thesis"]);
  expect(kindsOfOrganisation.university).toEqual(["dual_study", "thesis"]);
});

test("only members read what is for members", () => {
  expect(companyKinds.filter(readsAsMember)).toEqual(["member"]);
});
