type At = { x: number; y: number };
type Frame = { x: number; width: number };

/** Of the picture, which is 320 wide. */
const gap = 12;
const letter = 6.2;
const near = 24;

/**
 * Where a crossing's name stands: beside the way at the crossing's height, clear of what lies there, on the side with more
 * room. Null where it fits on neither.
 */
export function crossingName(via: At & { name: string }, points: readonly At[], frame: Frame) {
  const px = frame.width / 320;
  const beside = [via, ...points.filter(({ y }) => Math.abs(y - via.y) < near * px)].map(({ x }) => x);
  const right = Math.max(...beside) + gap * px;
  const left = Math.min(...beside) - gap * px;
  const room = { right: frame.x + frame.width - right, left: left - frame.x };
  const [x, textAnchor, found] =
    room.right >= room.left ? ([right, "start", room.right] as const) : ([left, "end", room.left] as const);
  return found < via.name.length * letter * px ? null : { x, y: via.y + 4 * px, textAnchor };
}
