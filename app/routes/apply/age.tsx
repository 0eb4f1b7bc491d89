import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ageForm } from "#app/domain/applications/draft/age-form.ts";
import { saveDraft } from "#app/domain/applications/draft/save-draft.server.ts";
import { MinorFields } from "#app/domain/parents/minor-fields.tsx";
import { withoutNeedlessParent } from "#app/domain/parents/minor-form.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { isLang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { afterStep, askAgain, draftOf, kept, readDraft, readStep, savedElsewhere } from "./step.server.ts";
import { Continue, StepPage, wrongIn } from "./step-page.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Nobody is asked where pupils do not apply. */
async function requireAsked(args: Pick<LoaderFunctionArgs, "params" | "context">) {
  const { lang, listing, token, draft } = await readDraft(args);
  if (!listing.asks.age) throw seeOther(paths.applyStep(lang, listing.id, token, "check"));
  return draft;
}

export async function loader(args: LoaderFunctionArgs) {
  await requireAsked(args);
  return readStep(args, "age");
}

export async function action(args: ActionFunctionArgs) {
  const draft = await requireAsked(args);
  const body = withoutNeedlessParent(await args.request.formData());
  const read = askAboutAddress(readForm(body, ageForm(draft?.email ?? null)), "parentEmail", args.context.config);
  const elsewhere = await savedElsewhere(args, "age", body, read.form);
  if (elsewhere) return data({ form: elsewhere }, { status: 409 });
  const under18 = kept(read.form, "under18");
  const parentLang = kept(read.form, "parentLang");
  const said = {
    under_18: under18 === "yes" ? (1 as const) : under18 === "no" ? (0 as const) : null,
    parent_email: kept(read.form, "parentEmail"),
    parent_lang: isLang(parentLang) ? parentLang : null,
  };
  if (!read.ok) return askAgain(args, read, said);
  const saved = await saveDraft(args.context.db, draftOf(args), {
    ...said,
    parent_email: read.value.parentEmail ?? null,
  });
  return saved ? afterStep(args, "age") : data({ form: read.form }, { status: 410 });
}

export default function Age() {
  const step = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? wrongIn(step);
  const t = useTexts();
  const labels = { under18: t("parent:under18.label"), parentEmail: t("parent:address.label") };
  return (
    <StepPage data={step} form={form} labels={labels}>
      {(open) => (
        <PageForm noValidate>
          <SeenField form={form} seen={open.seen} />
          <MinorFields form={form} lang={open.lang} about="application" said={open.minor} />
          <Continue data={open} />
        </PageForm>
      )}
    </StepPage>
  );
}
