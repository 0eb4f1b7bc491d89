import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { kinds } from "#db/codes.ts";
import { frameLine, scriptLine } from "#app/domain/embed/embed-line.ts";
import { embedCounts, embedQuery, knownEmbedQuery, readEmbedChoice } from "#app/domain/embed/embed-query.ts";
import { findCompanyChoices } from "#app/domain/embed/find-company-choices.server.ts";
import { findCoreDistricts } from "#app/domain/places/find-core-districts.server.ts";
import { criteriaQuery } from "#app/domain/search/criteria.ts";
import { paths } from "#app/paths.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { isLang, type Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Checkboxes, Select, TextField } from "#app/ui/form.tsx";
import { languageNames } from "#app/ui/language-names.ts";
import { PageForm } from "#app/ui/page-form.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false, knownQuery: knownPageQuery } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const asked = new URL(request.url).searchParams;
  const choice = readEmbedChoice(asked);
  const { origin, board } = context.config;
  const shownIn = shownLang(asked) ?? lang;
  const shown = { origin, lang: shownIn, boardName: board.name };
  const edition = await context.edition();
  const t = textsFor(lang);
  return withoutHydrationData({
    lang,
    langs: board.langs,
    origin,
    shownIn,
    choice: { ...choice.criteria, company: choice.company, count: choice.count },
    companies: await findCompanyChoices(edition),
    districts: [...(await findCoreDistricts(edition, lang))].map(([id, name]) => ({ id, name })),
    /** The line, once something was chosen. */
    made: asked.has("in")
      ? {
          script: scriptLine(choice, shown),
          frame: frameLine(choice, shown),
          preview: paths.embeddedPage(shownIn, embedQuery(choice)),
          feeds: choice.company === null ? feedsOf(shownIn, criteriaQuery(choice.criteria)) : null,
        }
      : null,
    head: {
      lang,
      title: t("embed:title"),
      description: t("embed:intro"),
      canonical: origin + paths.embed(lang),
      origin,
      boardName: board.name,
    },
  });
}

export const headers = sharedPage;
export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function Embed() {
  const { lang, langs, origin, shownIn, choice, companies, districts, made } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("embed:title")}>
        <p>{t("embed:intro")}</p>
      </PageHead>
      {made ? (
        <section aria-labelledby="embed-line">
          <h2 id="embed-line">{t("embed:line")}</h2>
          <Line name="script" label={t("embed:script")} hint={t("embed:scriptHint")} text={made.script} />
          <Line name="frame" label={t("embed:frame")} hint={t("embed:frameHint")} text={made.frame} />
          <p>
            <a href={made.preview}>{t("embed:preview")}</a>
          </p>
          {made.feeds ? (
            <p>
              {t("embed:feeds")} <a href={made.feeds.atom}>Atom</a> · <a href={made.feeds.json}>JSON Feed</a>
            </p>
          ) : null}
        </section>
      ) : null}
      <h2 className={made ? "page-end" : undefined}>{t("embed:choose")}</h2>
      <PageForm method="get" action={paths.embed(lang)}>
        <TextField
          {...{ form: undefined, name: "q", optional: true, value: choice.q }}
          label={t("embed:words")}
          hint={t("embed:wordsHint")}
          maxLength={200}
        />
        <Checkboxes
          {...{ form: undefined, name: "kind", optional: true, values: choice.kind }}
          label={t("embed:kinds")}
          options={kinds.map((value) => ({ value, label: t(`listing:kind.${value}`) }))}
        />
        <Select
          {...{ form: undefined, name: "district", optional: true, value: choice.district[0] ?? "" }}
          label={t("embed:district")}
          empty={t("embed:everywhere")}
          options={districts.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          {...{ form: undefined, name: "company", optional: true, value: choice.company ?? "" }}
          label={t("embed:company")}
          empty={t("embed:allCompanies")}
          options={companies.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <Select
          {...{ form: undefined, name: "count", value: String(choice.count) }}
          label={t("embed:count")}
          options={embedCounts.map((count) => ({ value: String(count), label: String(count) }))}
        />
        <Select
          {...{ form: undefined, name: "in", value: shownIn }}
          label={t("embed:language")}
          options={langs.map((value) => ({ value, label: languageNames[value] }))}
        />
        <button className="button-primary">{t("embed:make")}</button>
      </PageForm>
      <h2 className="page-end">{t("embed:policy")}</h2>
      <p>{t("embed:policyText")}</p>
      <ul>
        <li>
          {t("embed:script")}: <code>{`script-src ${origin}; connect-src ${origin}`}</code>
        </li>
        <li>
          {t("embed:frame")}: <code>{`frame-src ${origin}`}</code>
        </li>
      </ul>
      <p>{t("embed:privacy")}</p>
    </div>
  );
}

/** To be taken over as it stands. */
function Line({ name, label, hint, text }: { name: string; label: string; hint: string; text: string }) {
  return (
    <div className="field">
      <label htmlFor={`line-${name}`}>{label}</label>
      <p className="quiet" id={`line-${name}-hint`}>
        {hint}
      </p>
      <textarea
        id={`line-${name}`}
        aria-describedby={`line-${name}-hint`}
        rows={4}
        readOnly
        defaultValue={text}
        lang="zxx"
      />
    </div>
  );
}

function feedsOf(lang: Lang, query: URLSearchParams) {
  return { atom: paths.feed(lang, query), json: paths.jsonFeed(lang, query) };
}

function shownLang(asked: URLSearchParams) {
  const lang = asked.get("in");
  return isLang(lang) ? lang : null;
}

function knownPageQuery(asked: URLSearchParams) {
  const query = knownEmbedQuery(asked);
  if (asked.has("in")) query.set("in", shownLang(asked) ?? "");
  return query;
}
