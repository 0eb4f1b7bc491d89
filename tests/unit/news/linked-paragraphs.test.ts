import { expect, test } from "vitest";
import { linkedParagraphs, paragraphsHtml } from "#app/platform/linked-paragraphs.ts";

const links = (text: string) =>
  linkedParagraphs(text)
    .flat()
    .flatMap(({ href }) => href ?? []);

test("an empty line parts paragraphs, a single break stays a break", () => {
  expect(paragraphsHtml("Eins\nzwei\r\n \r\nDrei\n\n\n\n")).toBe("<p>Eins<br>zwei</p><p>Drei</p>");
});

test.each([
  ["Siehe https://board.example/a.", ["https://board.example/a"]],
  ["(http://board.example/b?x=1&y=2)", ["http://board.example/b?x=1&y=2"]],
  ["„https://board.example/c“, und", ["https://board.example/c"]],
  ["https://board.example/pl/ą, https://d.example!", ["https://board.example/pl/ą", "https://d.example"]],
  ["javascript:alert(1) und ftp://board.example", []],
  ["https:// allein", []],
])("%j holds the links %j", (text, expected) => {
  expect(links(text)).toEqual(expected);
});

test("nothing typed becomes markup", () => {
  const html = paragraphsHtml(`<script>x</script> & https://board.example/"><b>`);
  expect(html).toBe(
    '<p>&lt;script&gt;x&lt;/script&gt; &amp; <a href="https://board.example/">https://board.example/</a>&quot;&gt;&lt;b&gt;</p>',
  );
});

test("no word is lost", () => {
  const text = "Vorher https://board.example/x nachher";
  expect(
    linkedParagraphs(text)
      .flat()
      .map((piece) => piece.text)
      .join(""),
  ).toBe(text);
});
