import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { WhenFields } from "#app/domain/applications/bring/when-fields.tsx";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { saveBringPage } from "./bring.server.ts";
import { readStep } from "./step.server.ts";
import { BringHint, ContinueOrSkip, StepPage } from "./step-page.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const loader = (args: LoaderFunctionArgs) => readStep(args, "when");
export const action = (args: ActionFunctionArgs) => saveBringPage(args, "when");
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function When() {
  const step = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const labels = { starts_on: useTexts()("bring:startsOn") };
  return (
    <StepPage data={step} form={form} labels={labels} hint={<BringHint data={step} />}>
      {(open) => (
        <PageForm noValidate>
          <SeenField form={form} seen={open.seen} />
          <WhenFields form={form} today={open.today} asks={open.asks} brought={open.draft.brought} />
          <ContinueOrSkip data={open} />
        </PageForm>
      )}
    </StepPage>
  );
}
