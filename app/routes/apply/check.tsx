import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { firstWrong } from "#app/domain/applications/draft/draft-forms.server.ts";
import { submitApplication } from "#app/domain/applications/draft/submit-application.server.ts";
import { paths } from "#app/paths.ts";
import { slowedDown } from "#app/platform/http/form.server.ts";
import { emptyForm } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { mailboxOf } from "#app/platform/mail/mailbox-of.ts";
import type { PageHandle } from "#app/root.tsx";
import { Answers } from "./answers.tsx";
import { readDraft, readStep } from "./step.server.ts";
import { StepPage } from "./step-page.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const step = await readStep(args, "check");
  if (step.data.state === "open") {
    const { lang, listing, token, draft, asks } = step.data;
    const wrong = firstWrong(draft, lang, asks);
    if (wrong) throw seeOther(`${paths.applyStep(lang, listing.id, token, wrong)}?again`);
  }
  return step;
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { lang, listingId, token, now, draft } = await readDraft({ params, context });
  if (draft?.email && !draft.sentAt) {
    const slow = await tooFast(context.limits, context.client, draft.email);
    if (slow) return data({ form: slow }, { status: 422 });
  }
  const { db, files, config, limits } = context;
  const parent = draft?.parentEmail ? await limits.take("mail_address", mailboxOf(draft.parentEmail)) : null;
  const parentSender = parent?.ok ? config : undefined;
  const sent = { token, listingId, lang, origin: config.origin, parentSender, now };
  const result = await submitApplication(db, files, sent);
  return seeOther(paths.applyStep(lang, listingId, token, result.ok ? "sent" : "check"));
}

async function tooFast(limits: ActionFunctionArgs["context"]["limits"], client: string, email: string) {
  const byClient = await limits.take("application", client);
  if (!byClient.ok) return slowedDown(emptyForm, byClient);
  const byPerson = await limits.take("application_person", foldAddress(email));
  return byPerson.ok ? null : slowedDown(emptyForm, byPerson);
}

export default function Check() {
  const step = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <StepPage data={step} form={form}>
      {(open) => (
        <>
          <Answers data={open} />
          <p>{t("application:check.goesTo", { company: open.listing.company })}</p>
          <form method="post" className="button-row">
            <button className="button-primary">{t("application:check.send")}</button>
          </form>
        </>
      )}
    </StepPage>
  );
}
