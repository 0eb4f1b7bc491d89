import type { ReactNode } from "react";
import { finished } from "./finished.tsx";

const kept = /(\((?:\p{L}\/)+\p{L}\)|\d[\d.,:\u00a0\u202f]*–\d[\d.,:\u00a0\u202f]*(?:\p{L}+|[€%])?)/u;

/** Text in which no line ends inside "(m/ž)", "9:00–10:00" or "1.–3. Jahr", where browsers see a place to break. */
export function Unbroken({ children }: { children: string }) {
  const parts = children.split(kept);
  return parts.length === 1
    ? children
    : parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} className="no-break">
            {part}
          </span>
        ),
      );
}

const Held = finished(Unbroken);

/** The same to be put into a part: most texts have nothing to be held together. */
export const unbroken = (text: string): ReactNode => (kept.test(text) ? <Held>{text}</Held> : text);
