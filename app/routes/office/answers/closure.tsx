import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { closeUnanswered } from "#app/domain/applications/clock/close-unanswered.server.ts";
import { findLateApplications } from "#app/domain/applications/clock/find-late-applications.server.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Facts, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "answers");
  const application = await findCloseable(context, params.applicationId);
  if (!application) throw notFound();
  const t = textsFor(lang);
  return {
    lang,
    number: application.number,
    company: application.companyName,
    listing: titleIn(t, lang, application),
    title: `${t("office:closure.title")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId } = await requireOffice({ request, params, context }, "answers");
  const application = await findCloseable(context, params.applicationId);
  if (!application) return seeOther(paths.officeAnswers(lang, "done=answered"));
  const { config, db } = context;
  const closing = { applicationId: application.id, silent: "company", by: "office", accountId } as const;
  const result = await closeUnanswered(db, { ...closing, origin: config.origin, now: context.now() });
  return seeOther(paths.officeAnswers(lang, `done=${result.ok ? "closed" : "answered"}`));
}

/** Only what is late, was announced, and has had its days after that. */
async function findCloseable({ db, now }: AppContext, applicationId: string | undefined) {
  const late = await findLateApplications(db, { now: now() });
  return late.find((one) => one.id === applicationId && one.mayClose);
}

export default function ApplicationClosure() {
  const t = useTexts();
  const { lang, number, company, listing } = useLoaderData<typeof loader>();
  return (
    <div className="narrow">
      <PageHead
        title={t("office:closure.title")}
        back={{ href: paths.officeAnswers(lang), label: t("office:answers.title") }}
      />
      <Facts
        items={[
          { label: t("office:answers.column.number"), value: number },
          { label: t("office:answers.column.listing"), value: listing },
          { label: t("office:waiting.company"), value: company },
        ]}
      />
      <p>{t("office:closure.text", { company })}</p>
      <form method="post" className="button-row">
        <button className="button-primary">{t("office:closure.button")}</button>
        <a href={paths.officeAnswers(lang)}>{t("office:closure.keep")}</a>
      </form>
    </div>
  );
}
