import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findLegalStates } from "#app/domain/legal/editions/find-legal-states.server.ts";
import { findMailStates } from "#app/domain/mail-texts/find-mail-states.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "texts");
  return {
    lang,
    mails: await findMailStates(context.db),
    legal: await findLegalStates(context.db, dayOf(context.now())),
    title: `${textsFor(lang)("wording:title")} – ${context.config.board.name}`,
  };
}

export default function Texts() {
  const t = useTexts();
  const { lang, legal, mails } = useLoaderData<typeof loader>();
  const columns = (["text", "holds", "next"] as const).map((name) => t(`wording:column.${name}`));
  return (
    <>
      <PageHead title={t("wording:title")}>
        <p>{t("wording:intro")}</p>
      </PageHead>
      <section className="office-section">
        <h2>{t("wording:legal.title")}</h2>
        <p>{t("wording:legal.intro")}</p>
        <CardTable className="office-table even-columns" label={t("wording:legal.title")} columns={columns}>
          {legal.map(({ page, holds, planned, hasDraft }) => (
            <tr key={page}>
              <th scope="row">
                <a href={paths.officeLegalText(lang, page)}>{t(`frame.${page}`)}</a>
              </th>
              <td>{holds === null ? t("wording:house") : t("wording:since", { day: formatDay(lang, holds) })}</td>
              <td>
                {planned === null ? null : (
                  <Chip tone="level">{t("wording:from", { day: formatDay(lang, planned) })}</Chip>
                )}{" "}
                {hasDraft ? <Chip>{t("wording:state.draft")}</Chip> : null}
                {planned === null && !hasDraft ? "–" : null}
              </td>
            </tr>
          ))}
        </CardTable>
      </section>
      <section className="office-section">
        <h2>{t("wording:mail.title")}</h2>
        <p>{t("wording:mail.intro")}</p>
        <CardTable
          className="office-table even-columns"
          label={t("wording:mail.title")}
          columns={[t("wording:mail.column"), t("wording:column.holds")]}
        >
          {mails.map(({ kind, langs }) => (
            <tr key={kind}>
              <th scope="row">
                <a href={paths.officeMailText(lang, kind)}>{t(`wording:mail.kind.${kind}`)}</a>
              </th>
              <td>
                {langs.length === 0
                  ? t("wording:mail.houseEverywhere")
                  : `${t("wording:mail.ownIn")}: ${langs.map((one) => t(`listing:language.${one}`)).join(", ")}`}
              </td>
            </tr>
          ))}
        </CardTable>
      </section>
    </>
  );
}
