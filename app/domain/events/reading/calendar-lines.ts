export type CalendarLine = { line: number; text: string; tooLong: boolean };

/** Nobody writes more into one property; a line that is folded a million times would be put together a million times. */
const longest = 50_000;

/** The lines of a calendar as they were before they were folded, with the number that each begins at. Each sign is read once. */
export function* calendarLines(text: string): Generator<CalendarLine, void, void> {
  let parts: string[] = [];
  let [began, length, number, at] = [0, 0, 0, 0];
  while (at <= text.length) {
    const end = text.indexOf("\n", at);
    const stop = end === -1 ? text.length : end;
    const raw = text.slice(at, text[stop - 1] === "\r" && stop > at ? stop - 1 : stop);
    number += 1;
    at = stop + 1;
    if (parts.length > 0 && /^[ \t]/.test(raw)) {
      length += raw.length - 1;
      if (length <= longest) parts.push(raw.slice(1));
      continue;
    }
    if (parts.length > 0) yield { line: began, text: parts.join(""), tooLong: length > longest };
    [parts, began, length] = raw.trim() === "" ? [[], 0, 0] : [[raw.slice(0, longest)], number, raw.length];
  }
  if (parts.length > 0) yield { line: began, text: parts.join(""), tooLong: length > longest };
}
