/** One bridge, three arches, three colours. */
export function Mark() {
  return (
    <svg className="mark" width="44" height="24" viewBox="0 0 44 24" aria-hidden="true">
      <g fill="none" strokeWidth="4">
        <path className="mark-first" d="M2 22a6.5 6.5 0 0 1 13 0" />
        <path className="mark-second" d="M15.5 22a6.5 6.5 0 0 1 13 0" />
        <path className="mark-third" d="M29 22a6.5 6.5 0 0 1 13 0" />
        <path className="mark-road" d="M0 8h44" strokeWidth="3" />
      </g>
    </svg>
  );
}
