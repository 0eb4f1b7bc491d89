import { expect, test } from "vitest";
import { fileName } from "#app/platform/http/file-name.ts";

test.each([
  ["Lebenslauf.pdf", "Lebenslauf.pdf"],
  ["C:\\Users\\Ewa\\CV; Kowalska.PDF", "CV; Kowalska.pdf"],
  ["../../etc/passwd", "passwd.pdf"],
  ["Životopis (2).pdf", "Životopis (2).pdf"],
  ["Zeugnis.jpg", "Zeugnis.pdf"],
  ["evil\u202Efdp.exe", "evilfdp.pdf"],
  ["a\r\nX-Header: 1.pdf", "aX-Header 1.pdf"],
  ["", "document.pdf"],
  ["....", "document.pdf"],
])("%j becomes %j", (given, name) => {
  expect(fileName(given, "application/pdf")).toBe(name);
});

test("a long name keeps its end", () => {
  expect(fileName(`${"ł".repeat(500)}.jpeg`, "image/jpeg")).toBe(`${"ł".repeat(100)}.jpeg`);
});
