import { decodeTable } from "../typed/table-cells.server.ts";
import type { FieldError } from "./form.ts";
import { readTable } from "./read-uploads.server.ts";

/** What is looked at comes back as a form, in which most signs are three times as long. */
const largest = 80 * 1024;

/** `body`: what else was said, where the table came in a field. */
export type SentTable = { ok: true; table: string; body: FormData | null } | { ok: false; error: FieldError };

/** A table that somebody sends as a file, or pasted into the field `table`. */
export async function readSentTable(request: Request): Promise<SentTable> {
  if (/^multipart\//i.test(request.headers.get("content-type") ?? "")) {
    const bytes = await readTable(request, { atMost: largest });
    if (bytes === null) return { ok: false, error: { key: "errors.noTableFile", values: {} } };
    return bytes === "tooLarge" ? tooLarge : { ok: true, table: decodeTable(bytes), body: null };
  }
  const body = await request.formData();
  const table = body.get("table");
  if (typeof table !== "string" || table.trim() === "")
    return { ok: false, error: { key: "errors.required", values: {} } };
  return table.length > largest ? tooLarge : { ok: true, table, body };
}

const tooLarge: SentTable = { ok: false, error: { key: "errors.tableTooLarge", values: { size: largest / 1024 } } };
