import type { Audience } from "#app/ui/frame.tsx";
import type { Viewer } from "../sessions.server.ts";
import { requireProven, type requireViewer } from "../viewer.server.ts";

type Asked = Parameters<typeof requireViewer>[0];

/** Whose account it is, of a company or of the office; with the header that is theirs. */
export async function requireOwner(asked: Asked): Promise<Viewer & { audience: Audience }> {
  const viewer = await requireProven(asked);
  return { ...viewer, audience: viewer.role };
}
