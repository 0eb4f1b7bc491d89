import type { Readable } from "node:stream";

/** A row as it is written; its `line` is where it begins. */
export type Line = { text: string; line: number };

type OnFault = (line: number, reason: string) => void;

/** Publishers write no line breaks into cells; a row that goes on for longer has lost a quote. */
const mostLinesOfRow = 10;
const longestLine = 100_000;

/** Rows with all that is between quotes, without empty ones, a byte order mark and what ends a line. */
export async function* readLines(stream: Readable, onFault: OnFault): AsyncGenerator<Line> {
  let waiting: Line[] = [];
  for await (const line of numberedLines(stream, onFault)) {
    if (waiting.length === 0 && !line.text.includes('"')) {
      if (line.text.trim() !== "") yield line;
      continue;
    }
    waiting.push(line);
    while (waiting.length > 0) {
      const row = wholeRow(waiting);
      if (row) {
        const [first] = waiting;
        waiting = waiting.slice(row.length);
        if (first && row.text.trim() !== "") yield { text: row.text, line: first.line };
      } else if (waiting.length < mostLinesOfRow) break;
      else waiting = afterBroken(waiting, onFault);
    }
  }
  while (waiting.length > 0) {
    const row = wholeRow(waiting);
    const [first] = waiting;
    if (row && first && row.text.trim() !== "") yield { text: row.text, line: first.line };
    waiting = row ? waiting.slice(row.length) : afterBroken(waiting, onFault);
  }
}

/** The first row of those lines; null while a quote is open. */
function wholeRow(lines: readonly Line[]): { text: string; length: number } | null {
  let quotes = 0;
  for (const [at, { text }] of lines.entries()) {
    if (text.includes('"')) quotes += text.split('"').length - 1;
    if (quotes % 2 !== 0) continue;
    const taken = lines.slice(0, at + 1).map(({ text }) => text);
    return { text: taken.length === 1 ? text : taken.join("\n"), length: at + 1 };
  }
  return null;
}

/** Only the line with the quote is lost. */
function afterBroken(lines: Line[], onFault: OnFault) {
  const [broken, ...rest] = lines;
  if (broken) onFault(broken.line, "a quote is not closed");
  return rest;
}

async function* numberedLines(stream: Readable, onFault: OnFault): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8");
  let line = 0;
  let rest = "";
  const numbered = (text: string): Line[] => {
    line++;
    if (text.length > longestLine) {
      onFault(line, "the line is too long");
      return [];
    }
    if (text.includes("\uFFFD")) onFault(line, "letters are not written in UTF-8");
    return [{ text: text.endsWith("\r") ? text.slice(0, -1) : text, line }];
  };
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split("\n"); // of a stream without an encoding
    rest = lines.pop() ?? "";
    if (rest.length > longestLine * 2) rest = rest.slice(-longestLine - 1);
    for (const text of lines) yield* numbered(text);
  }
  rest += decoder.decode();
  if (rest !== "") yield* numbered(rest);
}
