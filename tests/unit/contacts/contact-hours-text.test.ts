import { expect, test } from "vitest";
import { contactHoursText } from "#app/domain/contacts/contact-hours-text.ts";

const at = (weekdays: number[]) => ({ weekdays, from: "09:00", until: "15:30" });

test("days in a row are told by the first and the last, from three on", () => {
  expect(contactHoursText("de", at([1, 2, 3, 4]))).toMatch(/^Mo–Do, 0?9:00–\u206015:30/);
  expect(contactHoursText("de", at([1, 2]))).toMatch(/^Mo und Di, /);
  expect(contactHoursText("de", at([5]))).toMatch(/^Fr, /);
});

test("what is not in a row stands by itself, in whatever order it was said", () => {
  expect(contactHoursText("de", at([7, 3, 1, 2]))).toMatch(/^Mo–Mi und So, /);
  expect(contactHoursText("de", at([4, 2]))).toMatch(/^Di und Do, /);
});

test("each language has its own names of days", () => {
  expect(contactHoursText("pl", at([1, 2, 3]))).toMatch(/^pon\.–śr\., 0?9:00–\u206015:30/);
  expect(contactHoursText("cs", at([1, 2, 3]))).toMatch(/^po–st, 0?9:00–\u206015:30/);
});
