import { expect, test } from "vitest";
import { decodeText } from "#app/platform/fetching/decode-text.ts";

const latin = (text: string) => Buffer.from(text, "latin1");

test("takes the encoding that the sender names, that the text shows, or that it names itself", () => {
  expect(decodeText(Buffer.from("Görlitz"), null)).toBe("Görlitz");
  expect(decodeText(latin("G\xf6rlitz"), "iso-8859-1")).toBe("Görlitz");
  expect(decodeText(latin('<?xml version="1.0" encoding="windows-1250"?><a>\xb3\xf3d\x9f</a>'), null)).toContain(
    "łódź",
  );
  expect(decodeText(latin('<html><meta charset="iso-8859-2">\xb3\xf3d\xbc'), null)).toContain("łódź");
  expect(decodeText(Buffer.from("\ufeffGörlitz", "utf16le"), "utf-8")).toBe("Görlitz");
});

test("reads what is wrong as far as it can", () => {
  expect(decodeText(latin("G\xf6rlitz"), "no-such-encoding")).toBe("G\ufffdrlitz");
  expect(decodeText(latin("+ADw-script+AD4-"), "utf-7")).toBe("+ADw-script+AD4-");
});
