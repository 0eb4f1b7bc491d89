import { expect, test } from "vitest";
import { longestMessage } from "#app/domain/applications/application.ts";
import { firstWrong } from "#app/domain/applications/draft/draft-forms.server.ts";

const complete = {
  name: "Anna",
  email: "anna@poczta.example",
  phone: null,
  germanLevel: "none",
  message: null,
} as const;

test("what a draft needs before it can be sent is asked in the order of the pages", () => {
  expect(firstWrong(complete, "de")).toBe(null);
  expect(firstWrong({ ...complete, name: null, germanLevel: null }, "de")).toBe("person");
  expect(firstWrong({ ...complete, germanLevel: null }, "de")).toBe("german");
});

test("what is kept although it is wrong cannot be sent", () => {
  expect(firstWrong({ ...complete, email: "anna@" }, "de")).toBe("person");
  expect(firstWrong({ ...complete, phone: "abc" }, "de")).toBe("person");
  expect(firstWrong({ ...complete, message: "a".repeat(longestMessage + 1) }, "de")).toBe("message");
});
