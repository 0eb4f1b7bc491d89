import { expect, test } from "vitest";
import { longestMessage } from "#app/domain/applications/application.ts";
import { firstWrong } from "#app/domain/applications/draft/draft-forms.server.ts";

const complete = {
  name: "Anna",
  email: "anna@poczta.example",
  phone: null,
  germanLevel: "none",
  message: null,
  ...{ under18: null, parentEmail: null, parentLang: null },
} as const;

const needed = { germanNeeded: true, age: false };

test("what a draft needs before it can be sent is asked in the order of the pages", () => {
  expect(firstWrong(complete, "de", needed)).toBe(null);
  expect(firstWrong({ ...complete, name: null, germanLevel: null }, "de", needed)).toBe("person");
  expect(firstWrong({ ...complete, germanLevel: null }, "de", needed)).toBe("languages");
});

test("nobody need speak of German where it is not needed", () => {
  expect(firstWrong({ ...complete, germanLevel: null }, "de", { ...needed, germanNeeded: false })).toBe(null);
});

test("what is kept although it is wrong cannot be sent", () => {
  expect(firstWrong({ ...complete, email: "anna@" }, "de", needed)).toBe("person");
  expect(firstWrong({ ...complete, phone: "abc" }, "de", needed)).toBe("person");
  expect(firstWrong({ ...complete, message: "a".repeat(longestMessage + 1) }, "de", needed)).toBe("message");
});
