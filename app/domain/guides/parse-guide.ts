import type { Day } from "#db/schema.ts";
import { isDay } from "#app/platform/days.ts";

export type GuideSource = {
  author: string;
  /** When its facts were last compared with their sources, and when they are to be compared again. */
  reviewed: Day;
  due: Day;
  /** The first is what "[1]" at the end of a line means. */
  sources: string[];
  /** In our small Markdown, with {{placeholders}}. */
  text: string;
};

/** A file of a guide: a head between two lines of "---", then its text. Throws where the head lacks something. */
export function parseGuide(name: string, source: string): GuideSource {
  const [, head = "", text = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.replaceAll("\r", "")) ?? [];
  const lines = head.split("\n");
  const said = (field: string) =>
    lines
      .find((line) => line.startsWith(`${field}: `))
      ?.slice(field.length + 2)
      .trim() ?? "";
  const guide = {
    ...{ author: said("author"), reviewed: said("reviewed"), due: said("due"), text: text.trim() },
    sources: lines.flatMap((line) => /^ *- (.*)$/.exec(line)?.[1]?.trim() ?? []),
  };
  const lacks = [
    ...(guide.author === "" ? ["author"] : []),
    ...(isDay(guide.reviewed) ? [] : ["reviewed"]),
    ...(isDay(guide.due) && guide.due > guide.reviewed ? [] : ["due"]),
    ...(guide.sources.length === 0 ? ["sources"] : []),
    ...(guide.text.startsWith("# ") ? [] : ["# Title"]),
  ];
  if (lacks.length > 0) throw new Error(`${name}: ${lacks.join(", ")} is missing or wrong`);
  return guide;
}
