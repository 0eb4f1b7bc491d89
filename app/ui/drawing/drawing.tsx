export type Scene = "nobody" | "gone" | "closed";

/** The board's bridge where a page has nothing to show: nobody on it, an arch gone, or closed for a while. It says nothing that the words do not. */
export function Drawing({ scene }: { scene: Scene }) {
  return (
    <svg className="drawing" viewBox="0 0 220 96" width="220" height="96" aria-hidden="true">
      <path className="drawing-hills" d="M0 66q45-44 96-16t124-18v64H0z" />
      <path className="drawing-water" d="M0 78q14-5 28 0t28 0 28 0 28 0 28 0 28 0 28 0 24 0v18H0z" />
      <g fill="none" strokeWidth="7">
        <path className="drawing-first" d="M24 82a26 26 0 0 1 52 0" />
        {scene === "gone" ? null : <path className="drawing-second" d="M84 82a26 26 0 0 1 52 0" />}
        <path className="drawing-third" d="M144 82a26 26 0 0 1 52 0" />
        <path className="drawing-road" d={scene === "gone" ? "M12 50h68M140 50h68" : "M12 50h196"} />
      </g>
      <g className="drawing-line">{things[scene]}</g>
    </svg>
  );
}

const things = {
  nobody: <path d="M110 46V20M110 22h20l-5 5 5 5h-20" />,
  gone: <path d="M34 46V16M22 18h18l5 5-5 5H22zM86 56l6 7M134 57l-5 8" />,
  closed: <path d="M90 46V30M130 46V30M84 22h52v8H84zM94 30l8-8M108 30l8-8M122 30l8-8" />,
};
