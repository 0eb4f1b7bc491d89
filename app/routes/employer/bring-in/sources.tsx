import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findSources } from "#app/domain/listings/bring-in/find-sources.server.ts";
import { readSource } from "#app/domain/listings/bring-in/read-source.server.ts";
import { SourceList } from "#app/domain/listings/bring-in/source-list.tsx";
import { paths } from "#app/paths.ts";
import { userAgent } from "#app/platform/fetching/user-agent.ts";
import { formWithErrors, readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { readWebAddress } from "#app/platform/typed/read-web-address.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { requireBringer } from "./require-bringer.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const AddressForm = z.object({ address: readAs(readWebAddress) });

export async function loader(asked: LoaderFunctionArgs) {
  const { company } = await requireBringer(asked);
  const lang = langOf(asked.params);
  const { db, config } = asked.context;
  const sources = await findSources(db, { companyId: company.id });
  const forgotten = new URL(asked.request.url).searchParams.get("done") === "forgotten";
  return { lang, sources, forgotten, title: `${textsFor(lang)("bringIn:title")} – ${config.board.name}` };
}

export async function action(asked: ActionFunctionArgs) {
  const { company } = await requireBringer(asked);
  const lang = langOf(asked.params);
  const { db, config, limits, now } = asked.context;
  const read = readForm(await asked.request.formData(), AddressForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const taken = await limits.take("bring_in", company.id);
  if (!taken.ok) return data({ form: slowedDown(read.form, taken) }, { status: 429 });
  const source = await readSource(db, {
    companyId: company.id,
    address: read.value.address,
    lang,
    userAgent: userAgent({ origin: config.origin, boardName: config.board.name }),
    now: now(),
  });
  if (source.ok) return seeOther(paths.bringInSource(lang, source.sourceId));
  const error = { key: `bringIn:reading.${source.reason}`, values: {} };
  return data({ form: formWithErrors(read.form, { address: error }) }, { status: 422 });
}

export default function Sources() {
  const { lang, sources, forgotten } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const label = t("bringIn:address.label");
  return (
    <>
      <PageHead
        title={t("bringIn:title")}
        back={{ href: paths.employerListings(lang), label: t("employer:toListings") }}
      >
        <p>{t("bringIn:intro")}</p>
      </PageHead>
      {forgotten && !form ? (
        <Notice tone="done">
          <p>{t("bringIn:forget.done")}</p>
        </Notice>
      ) : null}
      <ErrorSummary form={form} labels={{ address: label }} />
      <div className="side-by-side">
        <section className="panel">
          <h2>{t("bringIn:address.title")}</h2>
          <PageForm noValidate>
            <TextField
              form={form}
              name="address"
              label={label}
              hint={t("bringIn:address.hint")}
              type="url"
              autoComplete="url"
              maxLength={500}
            />
            <div className="button-row">
              <button className="button-primary">{t("bringIn:address.button")}</button>
              <span className="quiet">{t("bringIn:address.patience")}</span>
            </div>
          </PageForm>
        </section>
        <section className="panel">
          <h2>{t("bringIn:table.title")}</h2>
          <p>{t("bringIn:table.text")}</p>
          <p>
            <a className="button" href={paths.bringInTable(lang)}>
              {t("bringIn:table.link")}
            </a>
          </p>
        </section>
      </div>{" "}
      <SourceList lang={lang} sources={sources} />
    </>
  );
}
