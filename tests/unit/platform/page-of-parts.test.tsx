import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { i18nFor } from "#app/platform/i18n/i18n-for.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { Markup } from "#app/ui/markup.ts";
import { markupOfParts } from "#app/ui/page-of-parts.server.tsx";

type BoxProps = { tone?: string; words?: { first: string; second?: string }; title: string | null; inside?: ReactNode };

const Box = finished(
  ({ tone = "plain", words, title, inside }: BoxProps) => (
    <section className={tone} title={title ?? undefined} data-words={words?.second}>
      {title}, {words?.first}
      {inside ? <div>{inside}</div> : null}
    </section>
  ),
  ["title", "inside"],
);
const Saying = finished(() => <p>{useTexts()("frame.skip")}</p>);
const Two = ({ title }: { title: string }) => (
  <>
    <Box title={title} tone="first" />
    {null}
    <Box title={title} tone="second" />
  </>
);
const Nothing = () => null;
const Word = ({ word }: { word: string }) => word;
const Spoken = () => <Box title={useTexts()("nav.menu")} />;

const pages: Record<string, ReactNode> = {
  "a text": <Box title="Koch & <Köchin>" />,
  "an empty text": <Box title="" />,
  "no text": <Box title={null} />,
  "a part": <Box title="a" inside={<Saying />} />,
  "no part": <Box title="a" inside={null} />,
  "a component of parts": <Box title="a" inside={<Two title="b" />} />,
  "a component that shows nothing": <Box title="a" inside={<Nothing />} />,
  "a component that is a text": <Box title="a" inside={<Word word="<b>" />} />,
  "a component that speaks": <Spoken />,
  "a list": <Box title="a" inside={[<Saying key="1" />, <Two key="2" title="c" />, null]} />,
  "an empty list": <Box title="a" inside={[]} />,
  "one more prop": <Box title="a" tone="good" />,
  "an object": <Box title="a" words={{ first: "b" }} />,
  "a larger object": <Box title="a" words={{ first: "b", second: "c" }} />,
};

test.each(Object.keys(pages))("with %s, parts make what React makes, the first time and again", (name) => {
  for (const lang of langs) {
    const wanted = renderToString(<I18nextProvider i18n={i18nFor(lang)}>{pages[name]}</I18nextProvider>);
    expect([markupOfParts(pages[name], lang), markupOfParts(pages[name], lang)]).toEqual([wanted, wanted]);
  }
});

test("what is said to be markup stands as it is", () => {
  expect(markupOfParts(<Box title="a" inside={new Markup("<b>&</b>").node} />, "de")).toContain("<div><b>&</b></div>");
});

test.each([
  ["an element", <p key="1">a</p>],
  ["texts side by side", ["a", "b"]],
  ["a number", 3],
])("%s is none of a page of parts", (_, inside) => {
  expect(() => markupOfParts(<Box title="a" inside={inside} />, "de")).toThrow("finished parts");
});
