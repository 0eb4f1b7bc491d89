import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findDeclinedAdmissions, findWaitingAdmissions } from "#app/domain/admissions/find-admissions.server.ts";
import { daysSince } from "#app/domain/office/days-since.ts";
import { WaitingAdmissions } from "#app/domain/office/waiting/waiting-admissions.tsx";
import { paths } from "#app/paths.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { EmptyState, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

const news = ["declined", "asked", "gone"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "admissions");
  const done = new URL(request.url).searchParams.get("done");
  const waiting = await findWaitingAdmissions(context.db);
  return {
    lang,
    waiting: waiting.map((admission) => ({ ...admission, days: daysSince(admission.confirmed_at, context.now()) })),
    declined: await findDeclinedAdmissions(context.db),
    done: news.find((name) => name === done) ?? null,
    title: `${textsFor(lang)("admission:office.title")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Admissions() {
  const t = useTexts();
  const { lang, waiting, declined, done } = useLoaderData<typeof loader>();
  return (
    <>
      {done ? (
        <Notice tone={done === "gone" ? "stop" : "done"}>
          <p>{t(`admission:office.done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead
        title={t("admission:office.title")}
        back={{ href: paths.officeCompanies(lang), label: t("office:companies.title") }}
      />
      {waiting.length === 0 ? (
        <EmptyState title={t("admission:office.none")}>
          <p>
            {t("admission:office.noneText")} <a href={paths.membership(lang)}>{t("admission:title")}</a>
          </p>
        </EmptyState>
      ) : (
        <WaitingAdmissions lang={lang} admissions={waiting} />
      )}
      {declined.length === 0 ? null : (
        <section className="office-section">
          <h2>{t("admission:office.declined")}</h2>
          <p>{t("admission:office.declinedText")}</p>
          <CardTable
            className="office-table"
            label={t("admission:office.declined")}
            columns={[t("office:waiting.company"), t("office:companies.place"), t("admission:office.day")]}
          >
            {declined.map((admission) => (
              <tr key={admission.id}>
                <th scope="row">
                  <a href={paths.officeAdmission(lang, admission.id)}>{admission.name}</a>
                </th>
                <td>{admission.place}</td>
                <td className="no-wrap">
                  {admission.declined_at ? formatInstantDay(lang, admission.declined_at) : null}
                </td>
              </tr>
            ))}
          </CardTable>
        </section>
      )}
    </>
  );
}
