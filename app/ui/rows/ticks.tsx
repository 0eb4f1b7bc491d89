import { finished } from "../finished.tsx";
import { linesAs } from "./lines-as.tsx";

export function Ticks({ lines }: { lines: readonly string[] }) {
  const ticks = tickRows(lines);
  return ticks && <ul className="ticks">{ticks}</ul>;
}

/** What stands in such a list, to be put into a part; null where nothing does. */
export const tickRows = (lines: readonly string[]) => linesAs(Tick, lines);

const Tick = finished(({ line }: { line: string }) => <li>{line}</li>, ["line"]);
