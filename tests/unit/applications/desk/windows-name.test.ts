import { describe, expect, test } from "vitest";
import { windowsName } from "#app/domain/applications/export/windows-name.ts";

describe("a name that every system takes", () => {
  test.each([
    ["Lebenslauf.pdf", "Lebenslauf.pdf"],
    ["Zeugnis: Schweißer <MAG>?.pdf", "Zeugnis_ Schweißer _MAG__.pdf"],
    ["../../etc/passwd", ".._.._etc_passwd"],
    ["con.pdf", "_con.pdf"],
    ["LPT1", "_LPT1"],
    ["console.pdf", "console.pdf"],
    ["Foto. .pdf", "Foto.pdf"],
    ["endet so...", "endet so"],
    ["...", "_"],
    ["", "_"],
    ["a\u202egpj.exe", "a_gpj.exe"],
    ["Z\u0301lazowa.pdf", "Źlazowa.pdf"],
  ])("%j becomes %j", (given, safe) => {
    expect(windowsName(given)).toBe(safe);
  });

  test("is short enough for folders in folders, and keeps its ending", () => {
    const name = windowsName(`${"Ł".repeat(300)}.pdf`, 60);
    expect(Array.from(name)).toHaveLength(60);
    expect(name).toMatch(/Ł\.pdf$/);
  });

  test("is short enough for systems that count bytes", () => {
    const name = windowsName(`${"😀".repeat(80)}.pdf`);
    expect(new TextEncoder().encode(name).length).toBe(240);
    expect(name).toMatch(/^😀+\.pdf$/u);
  });
});
