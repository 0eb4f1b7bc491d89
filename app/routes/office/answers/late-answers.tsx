import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findLateCompanies } from "#app/domain/office/answers/find-late-companies.server.ts";
import { LateCompanySection } from "#app/domain/office/answers/late-company-section.tsx";
import { paths } from "#app/paths.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { EmptyState, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const notices = ["asked", "alreadyAsked", "nothingLate", "closed", "answered", "spans"] as const;
const good: readonly (typeof notices)[number][] = ["asked", "closed", "spans"];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "answers");
  const said = new URL(request.url).searchParams.get("done");
  return {
    lang,
    done: notices.find((notice) => notice === said) ?? null,
    companies: await findLateCompanies(context.db, { lang, now: context.now() }),
    title: `${textsFor(lang)("office:answers.title")} – ${context.config.board.name}`,
  };
}

export default function Answers() {
  const t = useTexts();
  const { lang, done, companies } = useLoaderData<typeof loader>();
  return (
    <>
      {done ? (
        <Notice tone={good.includes(done) ? "done" : "info"}>
          <p>{t(`office:answers.done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={t("office:answers.title")}>
        <p>{t("office:answers.intro")}</p>
        <p>
          <a href={paths.officeAnswerSpans(lang)}>{t("office:answers.spans")}</a> ·{" "}
          <a href={paths.officeUpkeep(lang)}>{t("life:upkeep.title")}</a>
        </p>
      </PageHead>
      {companies.length === 0 ? (
        <EmptyState title={t("office:answers.none")}>
          <p>{t("office:answers.noneText")}</p>
        </EmptyState>
      ) : null}
      {companies.map((company) => (
        <LateCompanySection key={company.id} lang={lang} company={company} />
      ))}
    </>
  );
}
