import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { maxDocuments } from "#app/domain/applications/application.ts";
import { chooseAgain } from "#app/domain/applications/documents/choose-again.ts";
import { DocumentField } from "#app/domain/applications/documents/document-field.tsx";
import { DocumentList } from "#app/domain/applications/documents/document-list.tsx";
import { nothingChosen, refusedForm } from "#app/domain/applications/documents/refused-form.ts";
import { addDraftDocuments } from "#app/domain/applications/draft/add-draft-documents.server.ts";
import { paths } from "#app/paths.ts";
import { slowedDown } from "#app/platform/http/form.server.ts";
import { emptyForm } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { readUploads } from "#app/platform/http/read-uploads.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { afterStep, draftOf, readDraft, readStep } from "./step.server.ts";
import { StepPage } from "./step-page.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const loader = (args: LoaderFunctionArgs) => readStep(args, "documents");
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Both buttons send the chosen files: nobody loses a document by pressing "continue" first. */
export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { draft } = await readDraft(args);
  if (!draft || draft.sentAt) return data({ form: emptyForm }, { status: 410 });
  const taken = await context.limits.take("upload", context.client);
  if (!taken.ok) return data({ form: slowedDown(emptyForm, taken) }, { status: 422 });

  const { body, files, refused } = await readUploads(request, {
    ...context,
    maxFiles: maxDocuments - draft.documents.length,
  });
  const again = chooseAgain(body);
  if (again) return data({ form: again }, { status: 422 });
  if (files.length + refused.length === 0 && body.get("then") === "add") {
    return data({ form: nothingChosen() }, { status: 422 });
  }
  const added = await addDraftDocuments(context.db, context.files, { ...draftOf(args), uploads: files });
  if (!added) return data({ form: emptyForm }, { status: 410 });
  const form = refusedForm(refused, added);
  if (form) return data({ form }, { status: 422 });
  return body.get("then") === "continue"
    ? afterStep(args, "documents")
    : seeOther(new URL(request.url).pathname + new URL(request.url).search);
}

export default function Documents() {
  const step = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <StepPage data={step} form={form} hint={<p>{t("application:documents.hint")}</p>}>
      {(open) => (
        <>
          <DocumentList
            lang={open.lang}
            documents={open.draft.documents}
            removal={(id) =>
              paths.applyDocumentRemoval(open.lang, open.listing.id, open.token, id) + (open.changing ? "?change" : "")
            }
          />
          <PageForm encType="multipart/form-data" enter={{ name: "then", value: "continue" }}>
            <DocumentField form={form} room={maxDocuments - open.draft.documents.length} optional />
            <div className="button-row">
              <button className="button-primary" name="then" value="continue">
                {open.changing ? t("application:saveChange") : t("application:continue")}
              </button>
              {open.draft.documents.length < maxDocuments ? (
                <button className="button" name="then" value="add">
                  {t("application:documents.add")}
                </button>
              ) : null}
            </div>
          </PageForm>
        </>
      )}
    </StepPage>
  );
}
