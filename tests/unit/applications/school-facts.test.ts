import { expect, test } from "vitest";
import { schoolCertificates } from "#db/bring-codes.ts";
import { schoolChoices, schoolFacts } from "#app/domain/applications/bring/school-facts.ts";

test.each([
  ["pl_branch_1", 3, "training_2"],
  ["pl_matura", 4, "abitur"],
  ["cz_apprentice", 3, "training_2"],
  ["cz_gymnasium", 4, "abitur"],
  ["cz_vos", 6, "advanced"],
  ["de_training_3", 4, "training_3"],
] as const)("%s is at level %i, like %s", (certificate, dqr, counterpart) => {
  expect(schoolFacts(certificate)).toMatchObject({ dqr, counterpart });
});

test("a Polish or Czech technician is none of the German ones", () => {
  expect(schoolFacts("pl_technician")).toMatchObject({ dqr: 4, counterpart: "training_3" });
  expect(schoolFacts("cz_maturita")).toMatchObject({ dqr: 4, counterpart: "abitur_training" });
  expect(schoolFacts("de_master").dqr).toBe(6);
});

test("what was learned elsewhere has no level until somebody recognises it", () => {
  expect(schoolFacts("xx_degree")).toEqual({ country: null, name: null, dqr: null, counterpart: null });
});

test("the reader's own schools come first, and none is left out", () => {
  expect(schoolChoices("cs")[0]).toBe("cz_none");
  expect(schoolChoices("pl").toSorted()).toEqual(schoolCertificates.toSorted());
});
