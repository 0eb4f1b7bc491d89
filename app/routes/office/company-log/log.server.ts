import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findCompanyDetails } from "#app/domain/office/companies/company.server.ts";
import { contactDayProblem, LogNoteForm } from "#app/domain/office/company-log/log-note-form.ts";
import { findOwnLogNote } from "#app/domain/office/company-log/log-notes.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** The company whose log the address names, for those of the office who keep it. */
export async function requireLog({ request, params, context }: Asked) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "companyLog");
  const company = await findCompanyDetails(context.db, { companyId: params["companyId"] ?? "", lang });
  if (!company) throw notFound();
  const heading = textsFor(lang)("log:title", { company: company.name });
  const title = `${heading} – ${context.config.board.name}`;
  return { lang, officer, company: { id: company.id, name: company.name }, heading, title };
}

/** The same with a note of one's own; others' are not changed. */
export async function requireOwnLogNote(asked: Asked) {
  const log = await requireLog(asked);
  const own = {
    noteId: asked.params["noteId"] ?? "",
    companyId: log.company.id,
    accountId: log.officer.accountId,
  };
  const note = await findOwnLogNote(asked.context.db, own);
  if (!note) throw notFound();
  return { ...log, own, note };
}

export async function readLogNote({ request, context }: Pick<Asked, "request" | "context">) {
  const { form, ...read } = readForm(await request.formData(), LogNoteForm);
  if (!read.ok) return { form, value: null };
  const problem = contactDayProblem(read.value.day, dayOf(context.now()));
  if (!problem) return { form, value: read.value };
  return { form: formWithErrors(form, { day: { key: `log:errors.${problem}`, values: {} } }), value: null };
}
