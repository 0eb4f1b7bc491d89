import type { FunctionComponent } from "react";

/** Lines of text as parts of one kind, to be put into another; null where there is none. */
export function linesAs(Line: FunctionComponent<{ line: string }>, lines: readonly string[]) {
  return lines.length > 0 ? lines.map((line) => <Line key={line} line={line} />) : null;
}
