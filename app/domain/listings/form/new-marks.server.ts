import { newId } from "#db/ids.server.ts";
import type { Typed } from "#app/platform/http/form.ts";
import { fingerprintsOf } from "../working-copy/fingerprints.ts";
import type { CopyMarks } from "../working-copy/working-copy.ts";

/** Of a form that is opened for the first time. */
export function newMarks(typed: Record<string, Typed>, seen: CopyMarks["seen"] = ""): CopyMarks {
  return { seen, opened: JSON.stringify(fingerprintsOf(typed)), copyId: "", copySaved: "", page: newId() };
}
