import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CanFields } from "#app/domain/applications/bring/can-fields.tsx";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { saveBringPage } from "./bring.server.ts";
import { readStep } from "./step.server.ts";
import { BringHint, ContinueOrSkip, StepPage } from "./step-page.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const loader = (args: LoaderFunctionArgs) => readStep(args, "can");
export const action = (args: ActionFunctionArgs) => saveBringPage(args, "can");
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Can() {
  const step = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <StepPage data={step} form={form} hint={<BringHint data={step} />}>
      {(open) => (
        <PageForm>
          <SeenField form={form} seen={open.seen} />
          <CanFields form={form} lang={open.lang} asks={open.asks} brought={open.draft.brought} />
          <ContinueOrSkip data={open} />
        </PageForm>
      )}
    </StepPage>
  );
}
