import { renderToStaticMarkup } from "react-dom/server";
import type { MapView } from "./find-map-view.server.ts";

const [ink, water, border, circle] = ["#10282c", "#6fc3c0", "#47605f", "#0b5d66"];

/** A picture of its own follows the reader's scheme by itself; where it may not, it stays light. */
const dark =
  "@media(prefers-color-scheme:dark){.g{fill:#142528}.w{stroke:#2f6f72}.b{stroke:#a9bbb8}.c{fill:#7cc9cc;stroke:#142528}.t{fill:#e9efec;stroke:#142528}}";

/** The map as a picture of its own: it links nowhere, and where it stands is said beside it. */
export function mapImage({ width, height, water: rivers, borders, circles, labels }: MapView): string {
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <style>{dark}</style>
      <rect className="g" width={width} height={height} fill="#fff" />
      <path className="w" d={rivers} fill="none" stroke={water} strokeWidth="6" />
      <path className="b" d={borders} fill="none" stroke={border} strokeWidth="3" strokeDasharray="9 5" />
      {circles.map(({ id, at, radius }) => (
        <circle
          key={id}
          className="c"
          cx={at.x}
          cy={at.y}
          r={radius}
          fill={circle}
          fillOpacity="0.72"
          stroke="#fff"
          strokeWidth="2"
        />
      ))}
      {labels
        .filter(({ large }) => large)
        .map(({ id, name, x, y, anchor }) => (
          <text
            key={id}
            className="t"
            {...{ x, y: y + 8, fontSize: 44, fontWeight: 700, fill: ink, textAnchor: anchor }}
            {...{ fontFamily: "sans-serif", stroke: "#fff", strokeWidth: 8, paintOrder: "stroke" }}
          >
            {name}
          </text>
        ))}
    </svg>,
  );
}
