/** A listing as the device remembers it: enough to lead back without asking anybody. */
export type SeenListing = { id: string; title: string; company: string; path: string; until: string };

export type DeviceMemory = { saved: string[]; seen: SeenListing[] };

const name = "listings";
const mostSaved = 60;
const mostSeen = 12;

/** What this device keeps; nothing where it may keep nothing, or where somebody else has written there. */
export function readMemory(): DeviceMemory {
  try {
    const { saved, seen } = JSON.parse(localStorage.getItem(name) ?? "{}") as Partial<DeviceMemory>;
    return { saved: Array.isArray(saved) ? saved : [], seen: Array.isArray(seen) ? seen : [] };
  } catch {
    return { saved: [], seen: [] };
  }
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
