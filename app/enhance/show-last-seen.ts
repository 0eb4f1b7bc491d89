import { lastSeen } from "./device-memory.ts";

/** "Where you stopped": the listing this device looked at last, while it still takes applications. */
export function showLastSeen(line: HTMLElement) {
  const link = line.querySelector("a");
  const seen = lastSeen(new Date().toISOString().slice(0, 10));
  if (!link || !seen) return;
  link.href = seen.path;
  link.textContent = `${seen.title}, ${seen.company}`;
  line.hidden = false;
}
