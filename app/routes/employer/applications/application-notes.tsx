import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { addNote } from "#app/domain/applications/add-note.server.ts";
import { deskPathsAt, useDeskPaths } from "#app/domain/applications/desk/desk-paths.ts";
import { NoteForm } from "#app/domain/applications/draft/application-form.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { NoteField } from "#app/domain/applications/note-field.tsx";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { scope } = await requireEmployer({ request, context, params });
  const applicationId = params.applicationId ?? "";
  const application = await findCompanyApplication(context.db, { ...scope, applicationId });
  if (!application) throw notFound();
  const title = `${textsFor(lang)("application:notes.title")} – ${context.config.board.name}`;
  return { lang, id: application.id, name: application.name, title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, scope } = await requireEmployer({ request, context, params });
  const applicationId = params.applicationId ?? "";
  if (!(await findCompanyApplication(context.db, { ...scope, applicationId }))) throw notFound();
  const read = readForm(await request.formData(), NoteForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const note = { ...scope, accountId, applicationId, text: read.value.text, now: context.now() };
  if (!(await addNote(context.db, note))) throw notFound();
  return seeOther(deskPathsAt(request, lang).dossier(applicationId));
}

export default function Notes() {
  const { lang, id, name } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const desk = useDeskPaths(lang);
  return (
    <div className="narrow">
      <ErrorSummary form={form} labels={{ text: t("application:notes.label") }} />
      <PageHead title={t("application:notes.title")} back={{ href: desk.dossier(id), label: name }} />
      <NoteField form={form} action={desk.notes(id)} />
    </div>
  );
}
