import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LegalTable } from "#app/domain/legal/desk/legal-table.tsx";
import { editionOn, findEditions, findLegalDraft } from "#app/domain/legal/editions/find-editions.server.ts";
import { houseMark } from "#app/domain/legal/editions/house-mark.server.ts";
import { stateOf } from "#app/domain/legal/editions/state-of.ts";
import { readHouseTexts } from "#app/domain/legal/house-text.server.ts";
import { pageName, pathOfPage } from "#app/domain/legal/page-name.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { formatDay, formatInstant } from "#app/platform/i18n/format.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { legalPageFor } from "./legal-page.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const deeds = ["published", "planned", "calledOff", "discarded", "kept"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { lang, page } = await legalPageFor(args);
  const { db, config, now } = args.context;
  const today = dayOf(now());
  const editions = await findEditions(db, page);
  const holds = editionOn(editions, today);
  const draft = await findLegalDraft(db, page);
  const done = new URL(args.request.url).searchParams.get("done");
  return {
    ...{ lang, page, done: deeds.find((deed) => deed === done) ?? null },
    holds: holds?.validFrom ?? null,
    houseChanged: holds !== null && holds.house !== houseMark(await readHouseTexts(config, page)),
    draft: draft && { validFrom: draft.validFrom, writtenAt: draft.writtenAt, writtenBy: draft.writtenBy },
    editions: editions.map(({ texts, house: _, entryId: __, ...edition }) => ({
      ...edition,
      state: stateOf(edition, { today, holding: holds?.id ?? null }),
      langs: langs.filter((one) => texts[one] !== undefined),
    })),
    title: `${pageName(textsFor(lang), page)} – ${config.board.name}`,
  };
}

export default function OfficeLegalText() {
  const t = useTexts();
  const { lang, page, done, holds, houseChanged, draft, editions } = useLoaderData<typeof loader>();
  return (
    <>
      {done ? (
        <Notice tone="done">
          <p>{t(`wording:done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={pageName(t, page)} back={{ href: paths.officeTexts(lang), label: t("wording:title") }}>
        <p>
          {holds === null ? t("wording:legal.houseHolds") : t("wording:legal.holds", { day: formatDay(lang, holds) })}{" "}
          <a href={pathOfPage(lang, page)}>{t("wording:legal.read")}</a>
        </p>
      </PageHead>
      {houseChanged ? (
        <Notice>
          <p>
            {t("wording:legal.houseChanged")}{" "}
            <a href={paths.legalVersion(lang, page, "house")}>{t("wording:legal.compareHouse")}</a>
          </p>
        </Notice>
      ) : null}
      {draft ? (
        <section className="panel office-section">
          <h2>{t("wording:legal.draft")}</h2>
          <p>
            {t("wording:legal.draftBy", {
              name: draft.writtenBy ?? "–",
              at: formatInstant(lang, draft.writtenAt),
              day: formatDay(lang, draft.validFrom),
            })}
          </p>
          <div className="button-row">
            <a className="button-primary" href={paths.legalDraft(lang, page)}>
              {t("wording:legal.goOn")}
            </a>
            <a className="button" href={paths.legalPreview(lang, page)}>
              {t("wording:look")}
            </a>
            <form method="post" action={paths.discardLegalDraft(lang, page)}>
              <button className="button-danger">{t("wording:legal.discard")}</button>
            </form>
          </div>
        </section>
      ) : (
        <p className="button-row">
          <a className="button-primary" href={paths.legalDraft(lang, page)}>
            {t("wording:legal.write")}
          </a>
        </p>
      )}
      <section className="office-section">
        <h2>{t("wording:versions")}</h2>
        {editions.length === 0 ? <p>{t("wording:legal.none")}</p> : <LegalTable {...{ lang, page, editions }} />}
        <p>
          <a href={paths.legalVersion(lang, page, "house")}>{t("wording:legal.houseText")}</a>
        </p>
      </section>
    </>
  );
}
