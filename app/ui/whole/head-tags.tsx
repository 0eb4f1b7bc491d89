import type { MetaDescriptor } from "@remix-run/node";
import type { ReactNode } from "react";
import { finished } from "../finished.tsx";
import { Markup } from "../markup.ts";

/** What a page says of itself in its head, as parts: the same tags that the framework makes of it. */
export function headTags(descriptors: readonly MetaDescriptor[]): ReactNode[] {
  return descriptors.map((said, at) => {
    if ("title" in said && !("tagName" in said)) return <Title key={at} title={String(said.title)} />;
    if ("script:ld+json" in said) return <Facts key={at} facts={facts(said["script:ld+json"])} />;
    const { tagName = "meta", ...attributes } = said as Record<string, string>;
    const names = Object.keys(attributes);
    if (names.length > values.length) throw new Error(`A tag says more than ${values.length} things: ${names.join()}`);
    const [first = "", second = "", third = "", fourth = ""] = Object.values(attributes);
    return <Tag key={at} tagName={tagName} names={names.join(" ")} {...{ first, second, third, fourth }} />;
  });
}

const Title = finished(({ title }: { title: string }) => <title>{title}</title>, ["title"]);

const values = ["first", "second", "third", "fourth"] as const;
type TagProps = { tagName: string; names: string } & Record<(typeof values)[number], string>;

const Tag = finished(({ tagName: TagName, names, ...given }: TagProps) => {
  const attributes = names.split(" ").map((name, at) => [name, given[values[at] ?? "first"]]);
  const Any = TagName as "meta" | "link";
  return <Any {...Object.fromEntries(attributes)} />;
}, values);

const Facts = finished(
  ({ facts }: { facts: ReactNode }) => <script type="application/ld+json">{facts}</script>,
  ["facts"],
);

const escapes: Record<string, string> = {
  "&": "\\u0026",
  ">": "\\u003e",
  "<": "\\u003c",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** JSON that ends no script, whatever is in it. */
function facts(said: unknown) {
  return new Markup(JSON.stringify(said).replace(/[&><\u2028\u2029]/g, (sign) => escapes[sign] ?? "")).node;
}
