import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Lang, langs } from "#db/codes.ts";
import { borderPagesIn } from "#app/domain/legal/border-pages.ts";
import type { Config } from "#app/platform/config.server.ts";
import { type GuideSource, parseGuide } from "./parse-guide.ts";

const files = import.meta.glob<string>("../../../locales/guides/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Nobody needs it where there is no border. */
const onlyAtBorders = "finding-work";

/** In the order of the index: those for everybody, then those of the region. */
const order = ["finding-work", "coming-home", "training", "parents", "recognition", "first-weeks"];

type GuideTexts = { id: string; texts: Partial<Record<Lang, GuideSource>> };

const ours = guidesIn(
  Object.entries(files).map(([file, source]) => [file.slice(file.lastIndexOf("/") + 1), source] as const),
);
const known = new Map<string, GuideTexts[]>();

/** All guides of this board. A file of the region takes the place of ours where both have the same name. */
export function guideFiles({ board }: Pick<Config, "board">): GuideTexts[] {
  const dir = path.join(board.region.dir, "guides");
  const read = known.get(dir) ?? withThoseOf(dir);
  known.set(dir, read);
  const hasBorder = borderPagesIn(board.region.countries).length > 0;
  return hasBorder ? read : read.filter(({ id }) => id !== onlyAtBorders);
}

function withThoseOf(dir: string) {
  if (!existsSync(dir)) return ours;
  const names = readdirSync(dir).filter((name) => name.endsWith(".md"));
  const own = guidesIn(names.map((name) => [name, readFileSync(path.join(dir, name), "utf8")] as const));
  return [...ours.filter(({ id }) => !own.some((one) => one.id === id)), ...own].sort(byOrder);
}

function guidesIn(named: readonly (readonly [string, string])[]): GuideTexts[] {
  const parsed = named.flatMap(([name, source]) => {
    const [, id, said] = /^([a-z][a-z-]*)\.(\w\w)\.md$/.exec(name) ?? [];
    const lang = langs.find((one) => one === said);
    return id && lang ? [{ id, lang, guide: parseGuide(name, source) }] : [];
  });
  return [...Map.groupBy(parsed, ({ id }) => id)]
    .map(([id, all]) => ({ id, texts: Object.fromEntries(all.map(({ lang, guide }) => [lang, guide])) }))
    .sort(byOrder);
}

function byOrder(one: { id: string }, other: { id: string }) {
  const place = ({ id }: { id: string }) => (order.includes(id) ? order.indexOf(id) : order.length);
  return place(one) - place(other) || one.id.localeCompare(other.id);
}
