import { toTenth } from "./to-tenth.ts";

type Circle = { x: number; y: number; radius: number };

const rounds = 120;
/** Between two circles. */
const gap = 2;
/** How much of what it was moved a circle is drawn back in each round. */
const homesick = 0.02;

/**
 * The circles where none touches another, each as near to its place as the others let it be and inside the map.
 * The same circles give the same picture.
 */
export function movedApart<One extends Circle>(
  circles: readonly One[],
  { width, height }: { width: number; height: number },
): (One & { at: { x: number; y: number } })[] {
  const moved = circles.map((circle) => ({ ...circle, at: { x: circle.x, y: circle.y } }));
  for (let round = 0; round < rounds; round++) {
    const last = round >= rounds / 2;
    let touched = false;
    for (const [nth, one] of moved.entries()) {
      for (const other of moved.slice(nth + 1)) touched = push(one, other, nth) || touched;
    }
    for (const { at, x, y, radius } of moved) {
      const back = last ? 0 : homesick;
      at.x = within(at.x + (x - at.x) * back, radius, width);
      at.y = within(at.y + (y - at.y) * back, radius, height);
    }
    if (last && !touched) break;
  }
  for (const { at } of moved) {
    at.x = toTenth(at.x);
    at.y = toTenth(at.y);
  }
  return moved;
}

type Moved = Circle & { at: { x: number; y: number } };

/** The smaller gives way more. Two in the same spot part in a direction of their own. */
function push(one: Moved, other: Moved, nth: number): boolean {
  const [dx, dy] = [other.at.x - one.at.x, other.at.y - one.at.y];
  const apart = Math.hypot(dx, dy);
  const missing = one.radius + other.radius + gap - apart;
  if (missing <= 0) return false;
  const angle = apart > 0.001 ? Math.atan2(dy, dx) : nth * 2.4;
  const share = other.radius / (one.radius + other.radius);
  one.at.x -= Math.cos(angle) * missing * share;
  one.at.y -= Math.sin(angle) * missing * share;
  other.at.x += Math.cos(angle) * missing * (1 - share);
  other.at.y += Math.sin(angle) * missing * (1 - share);
  return true;
}

const within = (value: number, radius: number, end: number) => Math.min(Math.max(value, radius), end - radius);
