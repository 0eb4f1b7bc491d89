import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { applicationKeptMonths } from "#app/domain/applications/erasure-date.ts";
import { personalTables } from "#app/domain/data-protection/keeping/personal-tables.ts";
import { draftPdf } from "#app/domain/data-protection/papers/draft-pdf.server.ts";
import { findPaper } from "#app/domain/data-protection/papers/find-paper.server.ts";
import { paperNames } from "#app/domain/data-protection/papers/paper-names.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

const day = "2027-02-01";
const at = new Date("2027-02-01T12:00:00Z");
const told = {
  OPERATOR_NAME: "Verband der Drei Länder e. V.",
  PROTECTION_OFFICER: "Ida Żółta, Brückenweg 3",
  PROTECTION_HOST: "Rechenhaus GmbH",
  PROTECTION_MAIL_PROVIDER: "Posthaus AG",
  PROTECTION_STORAGE_PLACE: "Dresden",
  PROTECTION_BACKUP_PLACE: "Leipzig",
  BACKUP_DIR: "/mnt/backups",
};
const [bare, whole] = [readConfig({}, "test"), readConfig(told, "test")];
const mark = /\[(?:noch einzutragen|do uzupełnienia|ještě doplnit): [^\]]+\]/g;
const said = (blocks: object) => JSON.stringify(blocks);

describe.each(langs)("the papers of data protection in %s", (lang) => {
  test.each(paperNames)("%s says all that is configured, and in its place what is not yet", (paper) => {
    const filled = findPaper(whole, { paper, lang, day });
    expect(filled.missing).toEqual([]);
    for (const value of Object.values(told).filter((value) => !value.startsWith("/")))
      expect(said(filled.text.blocks)).toContain(value);
    expect(/{{|undefined/.test(said(filled.text.blocks))).toBe(false);
    expect(said(filled.text.blocks).match(mark)).toBeNull();

    const open = findPaper(bare, { paper, lang, day });
    expect(open.missing.map(({ variable }) => variable).sort()).toEqual(
      [...Object.keys(told).filter((name) => name.startsWith("PROTECTION_")), "BACKUP_DIR"].sort(),
    );
    const marks = said(open.text.blocks).match(mark) ?? [];
    expect(new Set(marks).size).toBe(open.missing.length);
  });

  test("name every letter that the law lists, in its order", () => {
    const letters = {
      record: ["a", "b", "c", "d", "e", "f", "g"],
      agreement: ["a", "b", "c", "d", "e", "f", "g", "h"],
    };
    for (const paper of paperNames) {
      const source = readFileSync(`locales/papers/${paper}.${lang}.md`, "utf8");
      const named = [...source.matchAll(/(?:Buchst\.|lit\.|písm\.) ([a-h])\b/g)].map(([, letter]) => letter);
      expect(letters[paper].filter((letter) => !named.includes(letter))).toEqual([]);
    }
    const headings = [
      ...readFileSync(`locales/papers/agreement.${lang}.md`, "utf8").matchAll(
        /^## \d+\. .*(?:Buchst\.|lit\.|písm\.) ([a-h])/gm,
      ),
    ];
    expect(headings.map(([, letter]) => letter)).toEqual(letters.agreement);
  });

  test("tell the periods of the code, and of every kind that is in the store", () => {
    const both = paperNames.map((paper) => readFileSync(`locales/papers/${paper}.${lang}.md`, "utf8")).join("");
    const kinds = new Set<string>(Object.values(personalTables).map(({ kind }) => kind));
    const withAnother = ["document", "thread"];
    expect([...kinds].filter((kind) => !both.includes(`{{kept_${kind}}}`) && !withAnother.includes(kind))).toEqual([]);
    const { text } = findPaper(whole, { paper: "agreement", lang, day });
    expect(said(text.blocks)).toMatch(new RegExp(`${applicationKeptMonths} (Monate|miesięcy|měsíců) \\(`));
  });

  test.each(paperNames)("%s is a PDF with the same words", async (paper) => {
    const { text } = findPaper(whole, { paper, lang, day });
    const pdf = await readPdf(await draftPdf(text, { lang, board: "Dreiland", at }));
    const words = JSON.stringify(pdf).replace(/\s+/g, " ");
    expect(words).toContain("Rechenhaus GmbH");
    expect(words).toContain("Ida Żółta");
    for (const { text: section } of text.sections.slice(0, 4)) expect(words).toContain(section.split(" ")[0]);
  });
});
