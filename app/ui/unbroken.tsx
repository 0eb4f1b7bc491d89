const kept = /(\((?:\p{L}\/)+\p{L}\)|\d{1,2}:\d{2}–\d{1,2}:\d{2})/u;

/** Text in which no line ends inside "(m/ž)" or "9:00–10:00", where browsers see a place to break. */
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
