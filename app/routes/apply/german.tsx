import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { germanLevels } from "#db/codes.ts";
import { GermanForm } from "#app/domain/applications/draft/application-form.ts";
import { germanHint, germanOfferText } from "#app/domain/applications/draft/german-offer.ts";
import { saveDraft } from "#app/domain/applications/draft/save-draft.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { typedText } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Radios } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { afterStep, askAgain, draftOf, readStep, savedElsewhere } from "./step.server.ts";
import { Continue, StepPage, wrongIn } from "./step-page.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const loader = (args: LoaderFunctionArgs) => readStep(args, "german");
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function action(args: ActionFunctionArgs) {
  const body = await args.request.formData();
  const read = readForm(body, GermanForm);
  const elsewhere = await savedElsewhere(args, "german", body, read.form);
  if (elsewhere) return data({ form: elsewhere }, { status: 409 });
  if (!read.ok) {
    const level = germanLevels.find((one) => one === typedText(read.form, "german_level"));
    return askAgain(args, read, level ? { german_level: level } : {});
  }
  const saved = await saveDraft(args.context.db, draftOf(args), read.value);
  return saved ? afterStep(args, "german") : data({ form: read.form }, { status: 410 });
}

export default function German() {
  const step = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? wrongIn(step);
  const t = useTexts();
  const label = t("application:german.label");
  return (
    <StepPage data={step} form={form} labels={{ german_level: label }}>
      {(open) => (
        <>
          <p>{germanOfferText(t, open.german)}</p>
          <PageForm>
            <SeenField form={form} seen={open.seen} />
            <Radios
              form={form}
              name="german_level"
              label={label}
              hint={t("application:german.hint")}
              options={germanLevels.map((level) => ({
                value: level,
                label: t(`application:germanLevel.${level}`),
                hint: germanHint(t, open.german, level),
              }))}
              value={open.draft.germanLevel}
            />
            <Continue data={open} />
          </PageForm>
        </>
      )}
    </StepPage>
  );
}
