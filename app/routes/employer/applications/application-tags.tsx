import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { deskPathsAt, useDeskPaths } from "#app/domain/applications/desk/desk-paths.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { addTag, removeTag } from "#app/domain/applications/tags/change-tags.server.ts";
import { mostTags, TagForm, TagRemovalForm } from "#app/domain/applications/tags/tag-form.ts";
import { findCompanyTags } from "#app/domain/applications/tags/tags.server.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
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
  const title = `${textsFor(lang)("answering:tags.title")} – ${context.config.board.name}`;
  const known = await findCompanyTags(context.db, scope);
  return { lang, id: application.id, name: application.name, known: known.map(({ name }) => name), title };
}

/** Readers too: it is a note, and nobody outside hears of it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { scope } = await requireEmployer({ request, context, params });
  const asked = { ...scope, applicationId: params.applicationId ?? "" };
  if (!(await findCompanyApplication(context.db, asked))) throw notFound();
  const body = await request.formData();
  const removal = readForm(body, TagRemovalForm);
  const read = removal.ok ? removal : readForm(body, TagForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  if ("remove" in read.value) await removeTag(context.db, { ...asked, name: read.value.remove });
  else if ((await addTag(context.db, { ...asked, name: read.value.tag })) === "tooMany") {
    const errors = { tag: { key: "answering:tags.tooMany", values: { limit: mostTags } } };
    return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
  }
  return seeOther(deskPathsAt(request, lang).dossier(asked.applicationId));
}

export default function ApplicationTags() {
  const { lang, id, name, known } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const label = t("answering:tags.label");
  return (
    <div className="narrow">
      <ErrorSummary form={form} labels={{ tag: label }} />
      <PageHead title={t("answering:tags.title")} back={{ href: useDeskPaths(lang).dossier(id), label: name }} />
      <PageForm>
        <TextField
          {...{ form, label, name: "tag", hint: t("answering:tags.hint") }}
          list="known-tags"
          maxLength={40}
          dir="auto"
          autoComplete="off"
        />
        <datalist id="known-tags">
          {known.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <button className="button">{t("answering:tags.add")}</button>
      </PageForm>
    </div>
  );
}
