import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { AppealView } from "#app/domain/rulings/appeal-view.tsx";
import { findRuling } from "#app/domain/rulings/find-ruling.server.ts";
import { appealUntil, mayAppeal } from "#app/domain/rulings/ruling.ts";
import { RulingFacts } from "#app/domain/rulings/ruling-facts.tsx";
import { rulingToken } from "#app/domain/rulings/ruling-links.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { company, speaks } = await requireEmployer({ request, params, context });
  const lang = langOf(params);
  const { db, config, now } = context;
  const found = await findRuling(db, { companyId: company.id, number: params["number"] ?? "" });
  if (!found) throw notFound();
  const { number, kind, subject, ground, rule, facts, fromReport, decidedAt, appeal } = found;
  const heading = textsFor(lang)("ruling:title", { number });
  const open = appeal === null && mayAppeal(found, now());
  return {
    ...{ lang, heading, appeal, until: appealUntil(decidedAt) },
    ruling: { number, kind, subject, ground, rule, facts, lang: found.lang, fromReport, decidedAt },
    /** Whoever may say something in the name of the whole company. */
    appealAt: open && speaks ? paths.rulingByLink(lang, rulingToken(config, found.id)) : null,
    title: `${heading} – ${config.board.name}`,
  };
}

export default function OwnRuling() {
  const t = useTexts();
  const { lang, heading, ruling, appeal, until, appealAt } = useLoaderData<typeof loader>();
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.employerRulings(lang), label: t("ruling:own.title") }} />
      <RulingFacts lang={lang} ruling={ruling} />
      {appeal ? <AppealView lang={lang} appeal={appeal} /> : null}
      {appealAt ? (
        <>
          <p>{t("ruling:page.appealText", { until: formatDay(lang, until) })}</p>
          <p>
            <a className="button" href={appealAt}>
              {t("ruling:page.toAppeal")}
            </a>
          </p>
        </>
      ) : null}
    </div>
  );
}
