/** The text as it is, or what of it fits, up to the end of a line or word, with `end` behind it. Never half a letter. */
export function shortened(text: string, most: number, end: string): string {
  if (text.length <= most) return text;
  const room = text
    .slice(0, Math.max(0, most - end.length - 2))
    .toWellFormed()
    .replace(/\ufffd$/u, "");
  const line = room.lastIndexOf("\n");
  const word = room.lastIndexOf(" ");
  const cut = line > room.length / 2 ? line : word > 0 ? word : room.length;
  return `${room.slice(0, cut).trimEnd()} …${end}`;
}
