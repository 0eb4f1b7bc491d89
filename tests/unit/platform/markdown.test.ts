import { expect, test } from "vitest";
import { parseMarkdown } from "#app/platform/parse-markdown.ts";

test("headings, paragraphs and lists follow each other with or without empty lines", () => {
  const blocks = parseMarkdown("# One\nText\ngoes on\n\n## Two\n- first\n- second\n  goes on\n");
  expect(blocks).toMatchObject([
    { type: "heading", level: 1, text: "One" },
    { type: "paragraph", content: [{ text: "Text goes on" }] },
    { type: "heading", level: 2, text: "Two" },
    { type: "list", items: [[{ text: "first" }], [{ text: "second goes on" }]] },
  ]);
});

test("strong text, links and line breaks stand inside running text", () => {
  expect(parseMarkdown("A **b** [c](https://c.example)\\\nd")).toEqual([
    {
      type: "paragraph",
      content: [
        { type: "text", text: "A " },
        { type: "strong", text: "b" },
        { type: "text", text: " " },
        { type: "link", text: "c", href: "https://c.example" },
        { type: "break" },
        { type: "text", text: "d" },
      ],
    },
  ]);
});

test.each([
  "[x](javascript:alert(1))",
  "[x](data:text/html,y)",
  "[x](//other.example)",
  "[x](/\\other.example)",
  "<script>alert(1)</script>",
])("%s stays text", (source) => {
  const content = parseMarkdown(source).flatMap((block) => (block.type === "paragraph" ? block.content : []));
  expect(content.map(({ type }) => type)).not.toContain("link");
});

test("files written on Windows read the same", () => {
  expect(parseMarkdown("# One\r\n\r\nText\r\n")).toEqual(parseMarkdown("# One\n\nText\n"));
});
