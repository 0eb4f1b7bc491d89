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

test("what was typed comes back as it was", () => {
  expect(readForm(typed(" 1234567890"), Schema).form.typed).toEqual({ text: " 1234567890" });
});
