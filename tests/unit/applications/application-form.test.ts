import { describe, expect, test } from "vitest";
import { MessageForm } from "#app/domain/applications/draft/application-form.ts";
import { personForm } from "#app/domain/applications/draft/person-form.server.ts";

const person = { name: "Anna Przykład", email: "anna@poczta.example" };
const wrongIn = (typed: object) =>
  personForm("de")
    .safeParse({ ...person, ...typed })
    .error?.issues.map(({ path }) => path[0]);

describe("who applies", () => {
  test.each(["🦊", "محمد", "Żaneta Grzegorzewska-Brzęczyszczykiewicz", "ł".repeat(200)])("may be called %s", (name) => {
    expect(wrongIn({ name })).toBeUndefined();
  });

  test.each([
    "anna",
    "anna@",
    "@poczta.example",
    "a b@poczta.example",
    "a@b@c.example",
    "anna@poczta",
    "a@x.example\nBcc: b@x.example",
    "anna@poczta.example:25",
    "anna@poczta.example/x",
  ])("cannot be written to at %j", (email) => {
    expect(wrongIn({ email })).toEqual(["email"]);
  });

  test.each(["+48 600 000 000", "030/23125-000", "(0355) 12 34 56"])("may be called at %s", (phone) => {
    expect(wrongIn({ phone })).toBeUndefined();
  });

  test("may leave the phone out", () => {
    expect(personForm("de").parse(person)).toEqual(person);
  });
});

test("a message of a page is fine, line ends count once, and one too long is told its length", () => {
  expect(MessageForm.safeParse({ message: "a\r\n".repeat(1500) }).success).toBe(true);
  const issue = MessageForm.safeParse({ message: "x".repeat(3001) }).error?.issues[0];
  expect(issue).toMatchObject({ message: "application:errors.messageTooLong", params: { limit: 3000, length: 3001 } });
});
