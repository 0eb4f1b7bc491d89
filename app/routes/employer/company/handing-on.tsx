import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { channels } from "#db/handing-on/channels.ts";
import { requireEmployer, requireSpeaker } from "#app/domain/accounts/viewer.server.ts";
import { chooseChannels, findChosenChannels } from "#app/domain/handing-on/choose-channels.server.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Checkboxes, ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** `sent` says that the form was: without a tick nothing else would. */
const HandingOnForm = z.object({ sent: z.literal("yes"), channels: z.array(z.enum(channels)) });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company, speaks } = await requireEmployer({ request, params, context });
  return {
    ...{ lang, speaks, company: company.name },
    chosen: await findChosenChannels(context.db, company.id),
    saved: new URL(request.url).searchParams.get("done") === "saved",
    title: `${textsFor(lang)("handingOn:title")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { accountId, company } = await requireSpeaker({ request, params, context });
  const read = readForm(await request.formData(), HandingOnForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const choice = { companyId: company.id, chosen: read.value.channels, accountId, now: context.now() };
  await chooseChannels(context.db, choice);
  return seeOther(`${paths.handingOn(langOf(params))}?done=saved`);
}

export default function HandingOn() {
  const { lang, speaks, company, chosen, saved } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const options = channels.map((value) => ({
    value,
    label: t(`handingOn:channel.${value}`),
    hint: t(`handingOn:channel.${value}Hint`),
  }));
  return (
    <div className="narrow">
      {saved && !form ? (
        <Notice tone="done">
          <p>{t("handingOn:done")}</p>
        </Notice>
      ) : null}
      <PageHead title={t("handingOn:title")} back={{ href: paths.companyProfile(lang), label: company }}>
        <p>{t("handingOn:intro")}</p>
        <p className="button-row">
          <a href={paths.embed(lang)}>{t("embed:link")}</a>
          <a href={paths.handedOn(lang)}>{t("handedOn:link")}</a>
        </p>
      </PageHead>
      {speaks ? (
        <>
          <ErrorSummary form={form} labels={{ channels: t("handingOn:label") }} />
          <PageForm noValidate>
            <input type="hidden" name="sent" value="yes" />
            <Checkboxes form={form} name="channels" label={t("handingOn:label")} values={chosen} options={options} />
            <p className="quiet">{t("handingOn:note")}</p>
            <button className="button-primary">{t("handingOn:button")}</button>
          </PageForm>
        </>
      ) : (
        <>
          <h2>{t("handingOn:label")}</h2>
          {chosen.length === 0 ? <p>{t("handingOn:nowhere")}</p> : null}
          <ul>
            {options
              .filter(({ value }) => chosen.includes(value))
              .map(({ value, label }) => (
                <li key={value}>{label}</li>
              ))}
          </ul>
          <p className="quiet">{t("profile:onlySpeakers")}</p>
        </>
      )}
    </div>
  );
}
