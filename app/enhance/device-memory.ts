/** A listing as the device remembers it: enough to lead back without asking anybody. */
export type SeenListing = { id: string; title: string; company: string; path: string; until: string };

export type DeviceMemory = { saved: string[]; seen: SeenListing[] };

const name = "listings";
const mostSaved = 60;
const mostSeen = 12;

/** What this device keeps; nothing where it may keep nothing, or where somebody else has written there. */
export function readMemory(): DeviceMemory {
  try {
    return understood(JSON.parse(localStorage.getItem(name) ?? "{}") as Kept);
  } catch {
    return { saved: [], seen: [] };
  }
}

type Kept = Partial<Record<keyof DeviceMemory, unknown>>;

function understood({ saved, seen }: Kept): DeviceMemory {
  return { saved: listOf(saved).filter(isText), seen: listOf(seen).filter(isSeen) };
}

const listOf = (kept: unknown): unknown[] => (Array.isArray(kept) ? kept : []);
const isText = (kept: unknown) => typeof kept === "string";

/** It leads to a page of this site, and nowhere else. */
function isSeen(kept: unknown): kept is SeenListing {
  const { id, title, company, path, until } = Object(kept) as Record<keyof SeenListing, unknown>;
  return [id, title, company, path, until].every(isText) && /^\/\w/.test(path as string);
}

export function writeMemory({ saved, seen }: DeviceMemory) {
  try {
    localStorage.setItem(name, JSON.stringify({ saved: saved.slice(0, mostSaved), seen: seen.slice(0, mostSeen) }));
  } catch {
    // Where nothing may be kept, nothing is, and every page still works.
  }
}

/** The listing looked at last that still takes applications, for "where you stopped"; `today`: YYYY-MM-DD. */
export const lastSeen = (today: string) => readMemory().seen.find(({ until }) => until >= today);
