import { type Line, markChanges, type MarkedLine } from "#app/platform/language/mark-changes.ts";

export type ComparedSection = { row: string; label: string; before: MarkedLine[]; after: MarkedLine[] };
type Section = { heading: string; lines: Line[] };

/** The sections of two texts that say something else, each with what the other text lacks marked. */
export function compareTexts(before: string, after: string): ComparedSection[] {
  const left = sectionsOf(before);
  const pairs = sectionsOf(after).map((is): [Section | null, Section | null] => {
    const at = left.findIndex(({ heading }) => heading === is.heading);
    return [at === -1 ? null : (left.splice(at, 1)[0] ?? null), is];
  });
  const gone = left.map((was): [Section | null, Section | null] => [was, null]);
  return [...pairs, ...gone].flatMap(([was, is], index) => {
    if (was && is && JSON.stringify(was.lines) === JSON.stringify(is.lines)) return [];
    const label = (is ?? was)?.heading ?? "";
    const marked = was && is ? markChanges(was.lines, is.lines) : markChanges(whole(was), whole(is));
    return [{ row: `${index} ${label}`, label, ...marked }];
  });
}

/** A heading that stands on one side only is itself what changed. */
const whole = (section: Section | null) => (section ? [{ text: section.heading }, ...section.lines] : []);

function sectionsOf(source: string): Section[] {
  const first: Section = { heading: "", lines: [] };
  const sections = [first];
  for (const text of source.split("\n").map((line) => line.trimEnd())) {
    const [, heading] = /^#{1,3} +(.+)$/.exec(text) ?? [];
    if (heading !== undefined) sections.push({ heading, lines: [] });
    else if (text !== "") sections.at(-1)?.lines.push({ text });
  }
  return sections.filter(({ heading, lines }) => heading !== "" || lines.length > 0);
}
