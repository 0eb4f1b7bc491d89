import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LogNoteFields } from "#app/domain/office/company-log/log-note-fields.tsx";
import { changeLogNote } from "#app/domain/office/company-log/log-notes.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { readLogNote, requireOwnLogNote } from "./log.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, company, heading, title, note } = await requireOwnLogNote(args);
  return { lang, company, heading, title, note };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, company, own } = await requireOwnLogNote(args);
  const { form, value } = await readLogNote(args);
  if (!value) return data({ form }, { status: 422 });
  await changeLogNote(args.context.db, { ...own, ...value });
  return seeOther(paths.companyLog(lang, company.id, "done=changed"));
}

export default function LogNote() {
  const t = useTexts();
  const { lang, company, heading, note } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const labels = { day: t("log:field.day"), person: t("log:field.person"), text: t("log:field.text") };
  return (
    <div className="narrow">
      <PageHead title={t("log:changeTitle")} back={{ href: paths.companyLog(lang, company.id), label: heading }} />
      <ErrorSummary form={form} labels={labels} />
      <PageForm noValidate>
        <LogNoteFields form={form} note={note} today={note.day} />
        <button className="button-primary">{t("log:save")}</button>
      </PageForm>
      <form method="post" action={paths.removeLogNote(lang, company.id, note.id)} className="page-end">
        <button className="button-danger">{t("log:remove")}</button>
      </form>
    </div>
  );
}
