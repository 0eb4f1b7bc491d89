import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { guidesDue } from "#app/domain/guides/guides-due.server.ts";
import { GuidesTable } from "#app/domain/guides/guides-table.tsx";
import { borderPagesIn } from "#app/domain/legal/border-pages.ts";
import { LegalStates } from "#app/domain/legal/desk/legal-states.tsx";
import { findLegalStates } from "#app/domain/legal/editions/find-legal-states.server.ts";
import { legalPages } from "#app/domain/legal/legal-text.ts";
import { findMailStates } from "#app/domain/mail-texts/find-mail-states.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "texts");
  const { db, config, now } = context;
  const today = dayOf(now());
  return {
    lang,
    guides: guidesDue(config, { lang, today }),
    mails: await findMailStates(db),
    legal: await findLegalStates(db, legalPages, today),
    border: await findLegalStates(db, borderPagesIn(config.board.region.countries), today),
    title: `${textsFor(lang)("wording:title")} – ${config.board.name}`,
  };
}

export default function Texts() {
  const t = useTexts();
  const { lang, legal, border, guides, mails } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("wording:title")}>
        <p>{t("wording:intro")}</p>
      </PageHead>
      <section className="office-section">
        <h2>{t("wording:legal.title")}</h2>
        <p>{t("wording:legal.intro")}</p>
        <LegalStates lang={lang} label={t("wording:legal.title")} states={legal} />
      </section>
      {border.length === 0 ? null : (
        <section className="office-section">
          <h2>{t("border:office.title")}</h2>
          <p>{t("border:office.intro")}</p>
          <LegalStates lang={lang} label={t("border:office.title")} states={border} />
        </section>
      )}
      <section className="office-section">
        <h2>{t("guide:title")}</h2>
        <p>{t("guide:office.intro")}</p>
        <GuidesTable lang={lang} guides={guides} />
      </section>
      <section className="office-section">
        <h2>{t("wording:mail.title")}</h2>
        <p>
          {t("wording:mail.intro")} <a href={paths.officeMails(lang)}>{t("wording:mails.all")}</a>
        </p>
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
