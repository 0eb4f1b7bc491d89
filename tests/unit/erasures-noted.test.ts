import { expect, test } from "vitest";
import { readSource } from "#tests/support/source.ts";

/** Rows of one person that go at their wish: a backup of before would bring them back, unless the journal has their ids. */
const ofPersons = [
  "application",
  "application_draft",
  "alert",
  "registration",
  "callback",
  "taster_request",
  "admission",
  "contact_person",
];

/** What the clock takes away it takes away again by itself; or what makes room for, or becomes, something else of the same person. */
const again = [
  "app/domain/admissions/decide-admission.server.ts",
  "app/domain/admissions/forget-admissions.server.ts",
  "app/domain/alerts/settings/change-alert.server.ts",
  "app/domain/alerts/sign-up/forget-unconfirmed-alerts.server.ts",
  "app/domain/events/registering/confirm-registration.server.ts",
  "app/domain/events/registering/forget-registrations.server.ts",
  "app/domain/events/registering/register-member.server.ts",
];

test("whoever erases a person's row notes it for the journal", () => {
  const erasing = readSource(["app/**/*.ts"]).filter(({ text }) =>
    ofPersons.some((table) => text.includes(`deleteFrom("${table}")`)),
  );
  const silent = erasing.filter(({ text }) => !text.includes("noteErased(")).map(({ file }) => file);
  expect(silent.toSorted()).toEqual(again);
});
