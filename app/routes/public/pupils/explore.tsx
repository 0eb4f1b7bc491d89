import {
  data,
  type HeadersFunction,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Answers, answersQuery, readAnswers } from "#app/domain/interests/answers.ts";
import exploreStyles from "#app/domain/interests/explore.css?url";
import { findInterests } from "#app/domain/interests/find-interests.server.ts";
import { findProposals } from "#app/domain/interests/find-proposals.server.ts";
import { InterestsForm } from "#app/domain/interests/interests-form.tsx";
import { ProposedFields } from "#app/domain/interests/proposed-fields.tsx";
import { paths } from "#app/paths.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withinLimit } from "#app/platform/http/refusals/within-limit.server.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false, knownQuery: answersQuery } satisfies PageHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: exploreStyles }];
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

/** Kept for everybody only without answers: nobody else gives the same ones. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = textsFor(lang);
  const asked = new URL(request.url).searchParams;
  const answers = readAnswers(asked);
  const answered = answersQuery(asked).size > 0;
  if (answered) await withinLimit(context, "search");
  const edition = await context.edition();
  const { board, origin } = context.config;
  const page = {
    ...{ lang, answers, answered },
    interests: (await findInterests(edition)).map(({ id, drawing, text }) => ({ id, drawing, text: text[lang] })),
    proposals: await findProposals(edition, answers, { lang, now: context.now() }),
    head: {
      lang,
      title: t("pupil:explore.title"),
      description: t("pupil:explore.description"),
      canonical: origin + paths.explore(lang),
      origin,
      boardName: board.name,
    },
  };
  return data(withoutHydrationData(page), answered ? {} : { headers: sharedPage() });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? [...pageMeta(page.head), ...(page.answered ? [{ name: "robots", content: "noindex" }] : [])] : [];

export default function Explore() {
  const { lang, answers, answered, interests, proposals } = useLoaderData<typeof loader>();
  const t = useTexts();
  const form = <InterestsForm interests={interests} answers={answers} lang={lang} />;
  if (proposals.length === 0)
    return (
      <>
        <PageHead title={t("pupil:explore.title")}>
          <p>{t("pupil:explore.lead")}</p>
        </PageHead>
        {answered ? <Notice tone="stop">{<p>{t("pupil:explore.nothing")}</p>}</Notice> : null}
        {form}
      </>
    );
  return (
    <>
      <PageHead
        title={t("pupil:explore.results")}
        back={{ href: paths.explore(lang), label: t("pupil:explore.restart") }}
      >
        <p>{t("pupil:explore.resultsLead")}</p>
      </PageHead>
      <UnknownPlace answers={answers} unknown={proposals.some(({ unknownPlace }) => unknownPlace)} />
      <ProposedFields proposals={proposals} lang={lang} />
      <details>
        <summary>{t("pupil:explore.again")}</summary>
        {form}
      </details>
      <p>
        <a href={paths.guide(lang, "parents")}>{t("pupil:parents")}</a>
      </p>
    </>
  );
}

function UnknownPlace({ answers, unknown }: { answers: Answers; unknown: boolean }) {
  const t = useTexts();
  return unknown ? (
    <Notice>
      <p>{t("pupil:explore.unknownPlace", { near: answers.near })}</p>
    </Notice>
  ) : null;
}
