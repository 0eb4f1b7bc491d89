import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findAnything } from "#app/domain/office/finding/find-anything.server.ts";
import { FindBox, searchLimit } from "#app/domain/office/finding/find-box.tsx";
import { FoundGroups } from "#app/domain/office/finding/found-groups.tsx";
import { findable, foundKinds } from "#app/domain/office/finding/found-kinds.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";
import type { PageHandle } from "#app/root.tsx";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "finding");
  const { searchParams } = new URL(request.url);
  const typed = plainLine(searchParams.get("q") ?? "", searchLimit);
  const only = foundKinds.find((kind) => kind === searchParams.get("in") && officer.may(findable[kind])) ?? null;
  const asked = { typed, lang, officer, only, wanted: searchParams.get("page"), now: context.now() };
  return {
    lang,
    typed,
    only,
    kinds: foundKinds.filter((kind) => officer.may(findable[kind])),
    found: typed === "" ? null : await findAnything(context.db, asked),
    title: `${textsFor(lang)("find:title")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Find() {
  const t = useTexts();
  const { lang, typed, only, kinds, found } = useLoaderData<typeof loader>();
  const total = found ? foundKinds.reduce((sum, kind) => sum + found[kind].total, 0) : 0;
  const lookedFor = (
    <ul>
      {kinds.map((kind) => (
        <li key={kind}>{t(`find:by.${kind}`)}</li>
      ))}
    </ul>
  );
  return (
    <>
      <PageHead title={t("find:title")} />
      <FindBox lang={lang} typed={typed} />
      {found === null ? (
        <div className="narrow">
          <p>{t("find:intro")}</p>
          {lookedFor}
        </div>
      ) : total === 0 ? (
        <div role="status" data-count={0}>
          <EmptyState title={t("find:none", { words: typed })}>
            <p>{t("find:noneText")}</p>
            {lookedFor}
          </EmptyState>
        </div>
      ) : (
        <>
          <p role="status" data-count={total}>
            {t("find:total", { count: total, words: typed })}
          </p>
          {only ? (
            <p>
              <a className="row-link" href={paths.officeFind(lang, new URLSearchParams({ q: typed }))}>
                {t("find:allKinds")}
              </a>
            </p>
          ) : null}
          <FoundGroups lang={lang} typed={typed} only={only} found={found} />
        </>
      )}
    </>
  );
}
