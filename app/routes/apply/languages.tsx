import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { germanLevels } from "#db/codes.ts";
import { LanguageFields } from "#app/domain/applications/bring/language-fields.tsx";
import { germanHint, germanOfferText } from "#app/domain/applications/draft/german-offer.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Radios } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { saveBringPage } from "./bring.server.ts";
import { readStep } from "./step.server.ts";
import { BringHint, ContinueOrSkip, StepPage, wrongIn } from "./step-page.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const loader = (args: LoaderFunctionArgs) => readStep(args, "languages");
export const action = (args: ActionFunctionArgs) => saveBringPage(args, "languages");
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Languages() {
  const step = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? wrongIn(step);
  const t = useTexts();
  const label = t("application:german.label");
  return (
    <StepPage data={step} form={form} labels={{ german_level: label }} hint={<BringHint data={step} />}>
      {(open) => (
        <PageForm>
          <SeenField form={form} seen={open.seen} />
          <p>{germanOfferText(t, open.german)}</p>
          <Radios
            form={form}
            name="german_level"
            label={label}
            hint={t("application:german.hint")}
            optional={!open.asks.germanNeeded}
            options={germanLevels.map((level) => ({
              value: level,
              label: t(`application:germanLevel.${level}`),
              hint: germanHint(t, open.german, level),
            }))}
            value={open.draft.germanLevel}
          />
          <LanguageFields form={form} lang={open.lang} asks={open.asks} brought={open.draft.brought} />
          <ContinueOrSkip data={open} />
        </PageForm>
      )}
    </StepPage>
  );
}
