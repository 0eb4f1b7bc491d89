import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readForm, readParts } from "#app/platform/http/form.server.ts";
import { showAgain } from "#app/platform/http/form.ts";
import { formData } from "#tests/support/typed-form.ts";

const Schema = z.object({ text: z.string().max(9) });

function typed(text: string) {
  const body = new FormData();
  body.set("text", text);
  return body;
}

test("a line break counts as one character, as the person who typed it counts", () => {
  expect(readForm(typed("1234\r\n6789"), Schema)).toMatchObject({ ok: true, value: { text: "1234\n6789" } });
  expect(readForm(typed("1234\r\n67890"), Schema)).toMatchObject({ ok: false });
});

test("control characters are not part of what somebody wrote", () => {
  expect(readForm(typed("a\u0000b\tc\rd\u007f"), Schema)).toMatchObject({ ok: true, value: { text: "ab\tc\nd" } });
});

test.each([
  ["1.234,50", 1234.5],
  ["38,5 Std.", 38.5],
  ["40 h", 40],
  ["1.234", 1234],
  ["17,5", 17.5],
  ["-3", -3],
])("%s is the number %d", (text, number) => {
  expect(readForm(typed(text), z.object({ text: z.number() }))).toMatchObject({ value: { text: number } });
});

test.each(["1e9", "0x10", "€", "NaN", "Infinity", "17:30", "10-12"])("%s is no number", (text) => {
  const read = readForm(typed(text), z.object({ text: z.number() }));
  expect(read.form.errors).toEqual({ text: [{ key: "errors.notANumber", values: {} }] });
});

test.each(["text[4000000000]", `text${".a".repeat(100)}`])(
  "a name that none of our forms has is not looked at: %s",
  (name) => {
    const body = typed("1234");
    body.set(name, "x");
    expect(readForm(body, Schema)).toMatchObject({ ok: true, form: { typed: { text: "1234" } } });
  },
);

test("what was typed comes back as it was", () => {
  expect(readForm(typed(" 1234567890"), Schema).form.typed).toEqual({ text: " 1234567890" });
});

describe("what can be read although something else cannot", () => {
  const Form = z.object({
    title: z.string().min(3),
    years: z.array(z.number().optional()),
    ticks: z.array(z.enum(["a", "b"])),
    count: z.number().optional(),
  });
  const parts = (typed: Record<string, string>, standIns?: Record<string, unknown>) =>
    readParts(formData(typed), Form, standIns);

  test("is all of it where nothing is wrong", () => {
    const typed = { title: "Anna", "years[0]": "1", ticks: "a" };
    expect(parts(typed)).toMatchObject({ isWhole: true, rest: { title: "Anna", years: [1], ticks: ["a"] } });
  });

  test("leaves out single values, and whole lists where a value cannot be left out", () => {
    const typed = { title: "Anna", "years[0]": "1", "years[1]": "x", "years[2]": "3", count: "y", ticks: "c" };
    const { read, rest, isWhole } = parts(typed);
    expect(Object.keys(read.form.errors).sort()).toEqual(["count", "ticks[0]", "years[1]"]);
    expect(rest).toMatchObject({ title: "Anna", ticks: [] });
    expect(isWhole).toBe(false);
  });

  test("needs a stand-in for what must be there", () => {
    expect(parts({ title: "A", count: "2" }).rest).toBeNull();
    expect(parts({ title: "A", count: "2" }, { title: "Nobody" }).rest).toMatchObject({ title: "Nobody", count: 2 });
  });

  test("is there for a form that is only shown in another language", () => {
    const { read, rest } = parts({ title: "Anna", [showAgain]: "on" });
    expect(read).toMatchObject({ ok: false, again: true });
    expect(rest).toMatchObject({ title: "Anna" });
  });
});
