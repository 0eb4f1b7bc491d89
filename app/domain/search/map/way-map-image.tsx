import { renderToStaticMarkup } from "react-dom/server";
import { crossingName } from "./crossing-name.ts";
import { frameAround } from "./frame-around.ts";
import type { MapPoint, WayMapView } from "./way-on-map.server.ts";

/** A picture of its own follows the reader's scheme by itself; where it may not, it stays light. */
const dark =
  "@media(prefers-color-scheme:dark){.g{fill:#142528}.w{stroke:#2f6f72}.b{stroke:#a9bbb8}.r{stroke:#7cc9cc}.o{fill:#142528;stroke:#7cc9cc}.p{fill:#ff9d85}.t{fill:#e9efec;stroke:#142528}}";

/** Where one works, and the way there. */
export function wayMapImage({ lines, works, way }: WayMapView): string {
  const points = [...works, ...(way ? [way.from, ...(way.via ? [way.via] : [])] : [])];
  const { x, y, width, height } = frameAround(points);
  /** One pixel of a picture that is 320 wide. */
  const px = width / 320;
  const line = way ? [way.from, ...(way.via ? [way.via] : []), way.to] : [];
  const named = way?.via && crossingName(way.via, [way.from, way.to], { x, width });
  const above = (point: MapPoint) => !way || point.y <= Math.min(way.from.y, way.to.y);
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`${x} ${y} ${width} ${height}`} width={320} height={200}>
      <style>{dark}</style>
      <rect className="g" {...{ x, y, width, height }} fill="#eef4f0" />
      <path className="w" d={lines.water} fill="none" stroke="#7cc4bf" strokeWidth={7 * px} strokeLinejoin="round" />
      <path
        className="b"
        d={lines.borders}
        fill="none"
        stroke="#47605f"
        strokeWidth={1.5 * px}
        strokeDasharray={`${5 * px} ${4 * px}`}
      />
      {way ? (
        <>
          <polyline
            className="r"
            points={line.map((point) => `${point.x},${point.y}`).join(" ")}
            fill="none"
            stroke="#0b5d66"
            strokeWidth={4 * px}
            strokeLinecap="round"
            strokeLinejoin="round"
            strokeDasharray={`${px} ${8 * px}`}
          />
          <circle
            className="o"
            {...{ cx: way.from.x, cy: way.from.y, r: 6 * px, strokeWidth: 4 * px }}
            fill="#fff"
            stroke="#0b5d66"
          />
        </>
      ) : null}
      {works.map((pin) => (
        <path
          key={pin.name}
          className="p"
          transform={`translate(${pin.x} ${pin.y}) scale(${px})`}
          d="M0 0c10-10 12-16 12-21a12 12 0 0 0-24 0c0 5 2 11 12 21z"
          fill="#b4371f"
        />
      ))}
      {[...works, ...(way && way.from.name !== way.to.name ? [way.from] : [])].map((point) => (
        <text
          key={point.name}
          className="t"
          {...placeOf(point, { x, width, px, above: above(point), pinned: works.includes(point) })}
          {...{ fontSize: 15 * px, fontWeight: 700, fontFamily: "sans-serif", fill: "#10282c" }}
          {...{ stroke: "#eef4f0", strokeWidth: 4 * px, paintOrder: "stroke" }}
        >
          {point.name}
        </text>
      ))}
      {named ? (
        <text
          className="t"
          {...named}
          {...{ fontSize: 11 * px, fontWeight: 500, fontFamily: "sans-serif", fill: "#10282c" }}
          {...{ stroke: "#eef4f0", strokeWidth: 4 * px, paintOrder: "stroke" }}
        >
          {way?.via?.name}
        </text>
      ) : null}
    </svg>,
  );
}

type Around = { x: number; width: number; px: number; above: boolean; pinned: boolean };

/** A name stands over or under its point, and inside the picture. */
function placeOf(point: MapPoint, { x, width, px, above, pinned }: Around) {
  const part = (point.x - x) / width;
  const textAnchor: "start" | "middle" | "end" = part < 0.25 ? "start" : part > 0.75 ? "end" : "middle";
  const up = pinned ? 40 : 14;
  return { x: point.x, y: point.y + (above ? -up : 24) * px, textAnchor };
}
