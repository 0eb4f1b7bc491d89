import { type CalendarLine, calendarLines } from "./calendar-lines.ts";
import type { CalendarFault } from "./found-calendar.ts";

/** What stands between BEGIN and END of an event or a zone; of an event without what it has inside of it, as alarms. */
export type CalendarBlock = { kind: "VEVENT" | "VTIMEZONE"; line: number; lines: CalendarLine[] };

export type CalendarBlocks = { name: string | null; blocks: CalendarBlock[] };

const mark = /^(BEGIN|END):\s*([A-Z-]{1,40})\s*$/i;
const nameOfCalendar = /^(?:X-WR-CALNAME|NAME)(?:;[^:]*)?:(.*)$/i;

/** Null where the text is no calendar at all. */
export function calendarBlocks(text: string, tell: (fault: CalendarFault) => void): CalendarBlocks | null {
  let name: string | null = null;
  let block: CalendarBlock | null = null;
  let [inside, begun] = [0, false];
  const blocks: CalendarBlock[] = [];
  for (const one of calendarLines(text)) {
    const [, word = "", what = ""] = mark.exec(one.text) ?? [];
    const [begins, ends, kind] = [word.toUpperCase() === "BEGIN", word.toUpperCase() === "END", what.toUpperCase()];
    if (!begun) {
      if (!begins || kind !== "VCALENDAR") return null;
      begun = true;
    } else if (block === null) {
      if (begins && (kind === "VEVENT" || kind === "VTIMEZONE")) block = { kind, line: one.line, lines: [] };
      else name ??= nameOfCalendar.exec(one.text)?.[1]?.trim() ?? null;
    } else if (ends && kind === block.kind) {
      blocks.push(block);
      [block, inside] = [null, 0];
    } else if (begins && kind === block.kind) {
      tell({ line: block.line, reason: "unclosed", what: `BEGIN:${kind}` });
      [block, inside] = [{ kind: block.kind, line: one.line, lines: [] }, 0];
    } else {
      if (block.kind === "VTIMEZONE" || (inside === 0 && !begins)) block.lines.push(one);
      if (begins) inside += 1;
      if (ends) inside -= 1;
    }
  }
  if (block !== null) tell({ line: block.line, reason: "unclosed", what: `BEGIN:${block.kind}` });
  return begun ? { name, blocks } : null;
}
