import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ShownInLanguages } from "#app/domain/legal/desk/shown-in-languages.tsx";
import { findLegalVersion } from "#app/domain/legal/editions/find-legal-version.server.ts";
import { pageName } from "#app/domain/legal/page-name.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { formatDay, formatInstant } from "#app/platform/i18n/format.ts";
import { isLang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice } from "#app/ui/parts.tsx";
import { legalPageFor } from "./legal-page.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, page } = await legalPageFor(args);
  const { config, now } = args.context;
  const id = args.params["versionId"] ?? "";
  const version = await findLegalVersion(args.context, { page, id, today: dayOf(now()) });
  if (!version) throw notFound();
  const asked = new URL(args.request.url).searchParams.get("in");
  return {
    ...{ lang, page, id, version, chosen: isLang(asked) ? asked : lang },
    title: `${pageName(textsFor(lang), page)} – ${config.board.name}`,
  };
}

export default function LegalVersion() {
  const t = useTexts();
  const { lang, page, id, version, chosen } = useLoaderData<typeof loader>();
  const { edition, state, against, shown } = version;
  const planned = state === "planned";
  return (
    <>
      <a className="back-link" href={paths.officeLegalText(lang, page)}>
        {pageName(t, page)}
      </a>
      <Notice title={t(`wording:version.${state}`)}>
        {edition ? (
          <p>
            {t("wording:version.from", { day: formatDay(lang, edition.validFrom) })}{" "}
            {edition.writtenAt === null
              ? null
              : t("wording:version.by", { name: edition.writtenBy ?? "–", at: formatInstant(lang, edition.writtenAt) })}
          </p>
        ) : (
          <p>{t("wording:version.houseText")}</p>
        )}
        <div className="button-row">
          <a className="button" href={paths.legalDraft(lang, page, `from=${id}`)}>
            {t("wording:version.beginFrom")}
          </a>
          {planned ? (
            <form method="post" action={paths.callOffLegalVersion(lang, page, id)}>
              <button className="button-danger">{t("wording:version.callOff")}</button>
            </form>
          ) : null}
        </div>
      </Notice>
      <ShownInLanguages
        {...{ shown, chosen }}
        since={edition?.validFrom ?? null}
        hrefOf={(one) => paths.legalVersion(lang, page, id, `in=${one}`)}
        against={
          against === null
            ? t("wording:difference.withHouse")
            : t("wording:difference.with", { day: formatDay(lang, against) })
        }
      />
    </>
  );
}
