import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findOccupations } from "#app/domain/occupations/find-occupations.server.ts";
import { EmptySearches } from "#app/domain/office/synonyms/empty-searches.tsx";
import { termFromQuery } from "#app/domain/office/synonyms/synonym-form.ts";
import { findEmptySearchDays, findEmptySearchWords } from "#app/domain/search/unfound/empty-searches.server.ts";
import { paths } from "#app/paths.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";
import type { PageHandle } from "#app/root.tsx";
import { TextField } from "#app/ui/form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "synonyms");
  const { db, config } = context;
  const { searchParams } = new URL(request.url);
  const words = plainLine(searchParams.get("q") ?? "", 100);
  return {
    lang,
    words,
    toAdd: termFromQuery(searchParams, lang),
    found: await findOccupations(db, words, lang),
    days: await findEmptySearchDays(db, { now: context.now() }),
    empty: await findEmptySearchWords(db),
    title: `${textsFor(lang)("office:synonyms.title")} – ${config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Synonyms() {
  const t = useTexts();
  const { lang, words, toAdd, found, days, empty } = useLoaderData<typeof loader>();
  const query = new URLSearchParams(toAdd ?? {});
  return (
    <>
      <PageHead title={t("office:synonyms.title")}>
        <p className="narrow">{t("office:synonyms.text")}</p>
      </PageHead>
      {toAdd ? (
        <Notice>
          <p>{t("office:synonyms.toAdd", { term: toAdd.term })}</p>
        </Notice>
      ) : null}
      <form className="office-filter" role="search" action={paths.officeSynonyms(lang)}>
        <TextField form={undefined} name="q" type="search" label={t("office:synonyms.search")} value={words} />
        {Object.entries(toAdd ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button className="button-primary">{t("office:synonyms.searchButton")}</button>
      </form>
      {words === "" ? null : (
        <p role="status" data-count={found.length}>
          {t("office:synonyms.count", { count: found.length })}
        </p>
      )}
      {found.length === 0 ? null : (
        <ul className="term-list">
          {found.map((occupation) => (
            <li key={occupation.id}>
              <a href={paths.officeOccupation(lang, occupation.id, query)}>{occupation.name}</a>
              <span className="quiet">{t(`listing:field.${occupation.field}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <EmptySearches lang={lang} days={days} words={empty} />
    </>
  );
}
