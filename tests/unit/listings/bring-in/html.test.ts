import { describe, expect, test } from "vitest";
import { decodeEntities } from "#app/domain/listings/bring-in/reading/decode-entities.ts";
import { pageContents } from "#app/domain/listings/bring-in/reading/page-contents.ts";
import { lineOfHtml, plainOfHtml } from "#app/domain/listings/bring-in/reading/plain-of-html.ts";
import { fixture } from "#tests/support/listings/bring-in.ts";

describe("the words of a description", () => {
  test("keep paragraphs and lists and lose everything else", () => {
    const html = `<style>p{color:red}</style><p onclick="x()">Wir  bauen<br/>Br&uuml;cken.</p><script>alert(1)</script>
      <ul><li><b>Schweißen</b></li><li>Pr&#252;fen &amp; Messen</li></ul><img src=x onerror=alert(1)>`;
    expect(plainOfHtml(html)).toBe("Wir bauen\nBrücken.\n\n– Schweißen\n– Prüfen & Messen");
  });

  test("are read once more where they were written twice", () => {
    expect(plainOfHtml("&lt;p&gt;Eins&lt;/p&gt;&lt;p&gt;Zwei &amp;amp; drei&lt;/p&gt;")).toBe("Eins\n\nZwei & drei");
  });

  test("survive what is no HTML", () => {
    expect(plainOfHtml("1 < 2 und 3 > 2")).toBe("1 < 2 und 3 > 2");
    expect(plainOfHtml("<p>offen <b title='a>b'>fett")).toBe("offen fett");
    expect(plainOfHtml("<!-- ohne Ende")).toBe("");
    expect(plainOfHtml("<script>ohne Ende")).toBe("");
    expect(plainOfHtml('<a href="ohne Ende')).toBe("");
    expect(plainOfHtml("&constructor; &#0; &#x110000; &#99999999;")).toBe("&constructor; &#99999999;");
    expect(decodeEntities("&lt;&Lt;")).toBe("<&Lt;");
    expect(decodeEntities("a&#xD800;&#57343;b")).toBe("ab");
  });

  test("of a title stand on one line, without a zero and without marks of direction", () => {
    expect(lineOfHtml("Koch\u0000<script>alert(1)</script> \u202e(m/w/d)\n &lt;b&gt;", 100)).toBe("Koch (m/w/d)");
    expect(lineOfHtml("Koch 👩", 6).isWellFormed()).toBe(true);
  });
});

describe("of a page", () => {
  test("data is read where it counts as such, not in comments and not in scripts", () => {
    const { data } = pageContents(fixture("karriere.html"), "https://muster.example/karriere");
    expect(data).toHaveLength(1);
  });

  test("broken data is left out, that with line ends inside is not", () => {
    const html = `<script type='application/ld+json'>{"a":</script>
      <SCRIPT TYPE="Application/LD+JSON; charset=utf-8">{"a":"eins\nzwei"}</SCRIPT>`;
    expect(pageContents(html, "https://muster.example/").data).toEqual([{ a: "eins zwei" }]);
  });

  test("links of the same host are followed over https, ads first, each once", () => {
    const { links } = pageContents(fixture("uebersicht.html"), "https://muster.example/offene");
    expect(links).toEqual([
      "https://muster.example/jobs/dreher?id=1&lang=de",
      "https://muster.example/jobs/azubi",
      "https://muster.example/",
      "https://muster.example/impressum",
    ]);
  });

  test("a base of somebody else leads nowhere", () => {
    const html = `<base href="https://anderswo.example/"><a href="jobs">x</a>`;
    expect(pageContents(html, "https://muster.example/").links).toEqual([]);
  });
});

test.each([
  ["open tags", "<a ".repeat(400_000)],
  ["comments", "<!--".repeat(400_000)],
  ["scripts", "<script>".repeat(200_000)],
  ["quotes", `<a href="`.repeat(300_000)],
  ["entities", "&amp;".repeat(300_000)],
  ["nothing but signs", "<".repeat(2_000_000)],
  ["long names", `<a ${"a".repeat(4000)}>`.repeat(1000)],
  ["attributes", `<script ${"a ".repeat(500_000)}>`],
])("a page of %s is read in no time", (_, html) => {
  const began = performance.now();
  pageContents(html, "https://muster.example/");
  plainOfHtml(html);
  expect(performance.now() - began).toBeLessThan(5_000);
});
