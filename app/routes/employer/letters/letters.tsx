import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { langs } from "#db/codes.ts";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { decisions } from "#app/domain/applications/application.ts";
import { findOwnLetters } from "#app/domain/applications/letters/company-letters.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = await requireDecider({ request, context, params });
  const own = await findOwnLetters(context.db, company.id);
  return {
    lang,
    saved: new URL(request.url).searchParams.get("done") === "saved",
    letters: decisions.map((decision) => ({ decision, written: langs.filter((one) => own[decision]?.[one]) })),
    title: `${textsFor(lang)("letters:title")} – ${context.config.board.name}`,
  };
}

export default function Letters() {
  const { lang, saved, letters } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      {saved ? (
        <Notice tone="done">
          <p>{t("letters:saved")}</p>
        </Notice>
      ) : null}
      <PageHead
        title={t("letters:title")}
        back={{ href: paths.employerApplications(lang), label: t("application:employer.toList") }}
      >
        <p>{t("letters:intro")}</p>
      </PageHead>
      <CardTable label={t("letters:title")} columns={[t("letters:letter"), t("letters:whose")]}>
        {letters.map(({ decision, written }) => (
          <tr key={decision}>
            <th scope="row">
              <a href={paths.employerLetter(lang, decision)}>{t(`letters:decision.${decision}`)}</a>
            </th>
            <td>
              {written.length === 0
                ? t("letters:ours")
                : t("letters:own", {
                    languages: formatList(
                      lang,
                      written.map((one) => t(`listing:language.${one}`)),
                    ),
                  })}
            </td>
          </tr>
        ))}
      </CardTable>
    </div>
  );
}
