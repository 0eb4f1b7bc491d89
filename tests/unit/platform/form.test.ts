import { expect, test } from "vitest";
import { z } from "zod";
import { readForm } from "#app/platform/http/form.server.ts";

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
