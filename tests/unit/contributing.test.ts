import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { langs } from "#db/codes.ts";

const papers = globSync(["*.md", "docs/*.md", ".github/*.md"]);
const read = (file: string) => readFileSync(file, "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

describe.each(papers)("%s", (paper) => {
  test("leads to files and headings that there are", () => {
    const links = [...read(paper).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    const wrong = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [file = "", heading] = link.split("#");
      const there = file === "" ? paper : path.join(path.dirname(paper), file);
      if (!existsSync(there)) return true;
      return heading !== undefined && !headingsOf(read(there)).includes(heading);
    });
    expect(wrong).toEqual([]);
  });

  test("names scripts that npm knows", () => {
    const named = [...read(paper).matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, script = ""]) => script);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });
});

/** As GitHub makes anchors of them. */
const headingsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );

describe.each(["fault", "wish"])("the form for a %s", (kind) => {
  const forms = langs.map((lang) => read(`.github/ISSUE_TEMPLATE/${kind}.${lang}.yml`));
  const fieldsOf = (form: string) => form.match(/^ {4}id: \w+$|required: \w+$|- type: \w+$/gm);

  test("asks the same in each language", () => {
    const [first, ...others] = forms.map(fieldsOf);
    expect(first?.length).toBeGreaterThan(6);
    for (const other of others) expect(other).toEqual(first);
  });

  test("is told apart by its name, and says what it is for", () => {
    const heads = forms.map((form) => /^name: "(.+)"\ndescription: "(.+)"$/m.exec(form)?.slice(1));
    expect(new Set(heads.flat()).size).toBe(2 * langs.length);
  });
});
