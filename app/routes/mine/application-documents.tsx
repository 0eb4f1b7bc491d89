import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isFinal, maxDocuments } from "#app/domain/applications/application.ts";
import { addDocuments } from "#app/domain/applications/documents/add-documents.server.ts";
import { chooseAgain } from "#app/domain/applications/documents/choose-again.ts";
import { DocumentField } from "#app/domain/applications/documents/document-field.tsx";
import { DocumentList } from "#app/domain/applications/documents/document-list.tsx";
import { nothingChosen, refusedForm } from "#app/domain/applications/documents/refused-form.ts";
import { paths } from "#app/paths.ts";
import { slowedDown } from "#app/platform/http/form.server.ts";
import { emptyForm } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { readUploads } from "#app/platform/http/read-uploads.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { requireMine } from "./mine.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, token, head, application } = await requireMine({ params, context });
  if (isFinal(application.status)) throw seeOther(paths.myApplication(lang, token));
  const title = `${textsFor(lang)("application:addDocument.title")} – ${context.config.board.name}`;
  return { lang, token, head, documents: application.documents, title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { lang, token, now, application } = await requireMine({ params, context });
  const taken = await context.limits.take("upload", context.client);
  if (!taken.ok) return data({ form: slowedDown(emptyForm, taken) }, { status: 422 });

  const {
    body,
    files: uploads,
    refused,
  } = await readUploads(request, {
    ...context,
    maxFiles: maxDocuments - application.documents.length,
  });
  const again = chooseAgain(body);
  if (again) return data({ form: again }, { status: 422 });
  if (uploads.length + refused.length === 0) return data({ form: nothingChosen() }, { status: 422 });
  const { db, files, config } = context;
  const added = await addDocuments(db, files, { token, uploads, origin: config.origin, now });
  const form = added && refusedForm(refused, added);
  if (form) return data({ form }, { status: 422 });
  return seeOther(paths.myApplication(lang, token) + (added ? "?done=document" : ""));
}

export default function AddDocument() {
  const { lang, token, head, documents } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <div className="narrow">
      <ErrorSummary form={form} />
      <PageHead
        title={t("application:addDocument.title")}
        back={{ href: paths.myApplication(lang, token), label: t("application:toStatus") }}
      >
        <p className="quiet">
          <Unbroken>{head.title}</Unbroken> · {head.company}
        </p>
      </PageHead>
      <DocumentList lang={lang} documents={documents} />
      <PageForm encType="multipart/form-data">
        <DocumentField form={form} room={maxDocuments - documents.length} />
        <div className="button-row">
          <button className="button-primary">{t("application:addDocument.send")}</button>
        </div>
      </PageForm>
    </div>
  );
}
