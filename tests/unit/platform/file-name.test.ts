import { expect, test } from "vitest";
import { fileName } from "#app/platform/http/file-name.ts";

test.each([
  ["Lebenslauf.pdf", "Lebenslauf.pdf"],
  ["C:\\Users\\Ewa\\CV; Kowalska.PDF", "CV; Kowalska.PDF"],
  ["../../etc/passwd", "passwd.pdf"],
  ["Životopis (2).pdf", "Životopis (2).pdf"],
  ["Zeugnis.jpg", "Zeugnis.pdf"],
  ["evil\u202Efdp.exe", "evilfdp.exe.pdf"],
  ["a\r\nX-Header: 1.pdf", "aX-Header: 1.pdf"],
  ["a%0D%0AX-Header: 1.pdf", "aX-Header: 1.pdf"],
  ["%22CV%22 100%.pdf", '"CV" 100%.pdf'],
  ["Version 2.1", "Version 2.1.pdf"],
  ["A.Nowak", "A.Nowak.pdf"],
  ["CV.docx", "CV.pdf"],
  ["%2e%2e%2fetc%2fpasswd", "%2e%2e%2fetc%2fpasswd.pdf"],
  ["", "document.pdf"],
  ["....", "document.pdf"],
])("%j becomes %j", (given, name) => {
  expect(fileName(given, "application/pdf")).toBe(name);
});

test("a long name keeps its end", () => {
  expect(fileName(`${"ł".repeat(500)}.jpeg`, "image/jpeg")).toBe(`${"ł".repeat(100)}.jpeg`);
});
