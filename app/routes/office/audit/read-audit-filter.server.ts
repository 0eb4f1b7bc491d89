import { type AuditFilter, AuditFilterForm } from "#app/domain/office/audit/audit-filter.ts";
import { readForm } from "#app/platform/http/form.server.ts";

/** What the address asks for. What cannot be read is said at its field, and narrows nothing. */
export function readAuditFilter(query: URLSearchParams) {
  const typed = new FormData();
  for (const [name, value] of query) if (name !== "page") typed.append(name, value);
  const read = readForm(typed, AuditFilterForm);
  const filter: AuditFilter = read.ok ? read.value : {};
  return { form: read.form, filter };
}
