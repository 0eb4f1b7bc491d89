import type { ReactElement } from "react";
import type { InterestDrawing as Name } from "#db/pupils/interest-drawings.ts";

/** A plain drawing beside a question; it says nothing that the words do not. */
export function InterestDrawing({ name }: { name: Name }) {
  return (
    <svg className="interest-drawing" viewBox="0 0 48 48" width="56" height="56" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}

const drawings: Record<Name, ReactElement> = {
  tools: <path d="M8 40 24 24M20 14l8-8 6 6-4 4 8 8-4 4-8-8-4 4zM30 28l12 12-4 4-12-12" />,
  tree: <path d="M24 42V26M24 32l7-5M24 6c-9 0-13 6-12 12-5 3-4 12 4 12h16c8 0 9-9 4-12 1-6-3-12-12-12M6 42h36" />,
  hands: <path d="M24 22c-3-6-11-5-11 1 0 5 7 9 11 12 4-3 11-7 11-12 0-6-8-7-11-1M5 42c6-6 12-6 19-1 7-5 13-5 19 1" />,
  screen: <path d="M6 9h36v24H6zM18 41h12M24 33v8M17 17l-4 4 4 4M31 17l4 4-4 4M26 15l-4 12" />,
  pot: (
    <path d="M9 21h30v14a6 6 0 0 1-6 6H15a6 6 0 0 1-6-6zM4 25h5M39 25h5M17 15c-3-3 3-5 0-9M25 15c-3-3 3-5 0-9M33 15c-3-3 3-5 0-9" />
  ),
  wheels: (
    <path d="M4 32V12h24v20M28 18h8l8 8v6h-4M4 32h4M18 32h12M13 28a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M35 28a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9" />
  ),
  flask: <path d="M18 6h12M20 6v12L8 38a3 3 0 0 0 3 5h26a3 3 0 0 0 3-5L28 18V6M14 30h20M22 36h.1M28 38h.1" />,
  bolt: <path d="M26 5 12 26h10l-2 17 16-23H25zM6 12h5M37 8h5M38 36h5M5 36h5" />,
  folder: <path d="M6 12h12l4 5h20v23H6zM13 25l3 3 5-6M25 25h10M13 33l3 3 5-6M25 33h10" />,
  talk: <path d="M5 8h26v17H17l-7 6v-6H5zM35 18h8v16h-5v6l-7-6H21v-4M12 14h12M12 19h8" />,
  pencil: <path d="M8 40l3-11L33 7l8 8-22 22zM29 11l8 8M6 44h20M11 29l8 8" />,
  paw: (
    <path d="M24 24c6 0 12 8 11 13-1 6-7 3-11 3s-10 3-11-3c-1-5 5-13 11-13M12 18a3.5 4.5 0 1 1 0 9 3.5 4.5 0 0 1 0-9M36 18a3.5 4.5 0 1 1 0 9 3.5 4.5 0 0 1 0-9M19 8a3.5 5 0 1 1 0 10 3.5 5 0 0 1 0-10M29 8a3.5 5 0 1 1 0 10 3.5 5 0 0 1 0-10" />
  ),
};
