import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findSessions } from "#app/domain/accounts/own/find-sessions.server.ts";
import { OwnFacts } from "#app/domain/accounts/own/own-facts.tsx";
import { requireOwner } from "#app/domain/accounts/own/require-owner.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { languageNames } from "#app/ui/language-names.ts";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const news = ["profileSaved", "addressAsked", "addressChanged", "passwordChanged"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const viewer = await requireOwner({ request, params, context });
  const { audience, name, email, chosenLang, membership, hasFactor } = viewer;
  const done = new URL(request.url).searchParams.get("done");
  return {
    ...{ lang, audience, name, email, chosenLang, hasFactor },
    done: news.find((one) => one === done) ?? null,
    worksForCompany: membership !== null,
    companies: viewer.companies.length > 1 ? viewer.companies.map(({ name: company }) => company) : [],
    sessions: (await findSessions(context.db, viewer, context.now())).length,
    title: `${textsFor(lang)("own:title")} – ${context.config.board.name}`,
  };
}

export default function Account() {
  const { lang, audience, name, email, chosenLang, hasFactor, done, worksForCompany, companies, sessions } =
    useLoaderData<typeof loader>();
  const t = useTexts();
  const facts = [
    { label: t("account:name"), value: name, href: paths.accountProfile(lang) },
    { label: t("account:email"), value: email, href: paths.accountAddress(lang) },
    { label: t("account:password"), value: t("own:password.hidden"), href: paths.accountPassword(lang) },
    {
      label: t("own:profile.lang"),
      value: chosenLang ? languageNames[chosenLang] : t("own:profile.langPage"),
      href: paths.accountProfile(lang),
    },
    ...(companies.length > 0
      ? [{ label: t("own:companies.label"), value: formatList(lang, companies), href: paths.accountCompanies(lang) }]
      : []),
    ...(worksForCompany ? [{ label: t("own:mails"), value: t("own:mailsText"), href: paths.mailChoice(lang) }] : []),
    ...(audience === "office"
      ? [{ label: t("own:mails"), value: t("own:officeMailsText"), href: paths.officeMailChoice(lang) }]
      : []),
    { label: t("factor:title"), value: hasFactor ? t("factor:on") : t("factor:off"), href: paths.secondFactor(lang) },
    {
      label: t("own:sessions.title"),
      value: t("own:sessions.count", { count: sessions }),
      href: paths.accountSessions(lang),
    },
  ];
  return (
    <div className="narrow">
      {done ? (
        <Notice tone="done">
          <p>{t(`own:done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={t("own:title")} />
      <OwnFacts facts={facts} />
    </div>
  );
}
