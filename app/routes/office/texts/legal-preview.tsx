import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ShownInLanguages } from "#app/domain/legal/desk/shown-in-languages.tsx";
import { editionOn, findEditions, findLegalDraft } from "#app/domain/legal/editions/find-editions.server.ts";
import { publishEdition } from "#app/domain/legal/editions/publish-edition.server.ts";
import { showTexts } from "#app/domain/legal/editions/show-texts.ts";
import { readHouseTexts } from "#app/domain/legal/house-text.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { isLang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice } from "#app/ui/parts.tsx";
import { legalPageFor } from "./legal-page.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, page } = await legalPageFor(args);
  const { db, config, now } = args.context;
  const draft = await findLegalDraft(db, page);
  if (!draft) throw seeOther(paths.officeLegalText(lang, page));
  const before = editionOn(await findEditions(db, page), draft.validFrom);
  const asked = new URL(args.request.url).searchParams.get("in");
  return {
    ...{ lang, page, chosen: isLang(asked) ? asked : lang, seen: draft.writtenAt, validFrom: draft.validFrom },
    today: dayOf(now()),
    beforeFrom: before?.validFrom ?? null,
    shown: showTexts(config, draft.texts, before?.texts ?? (await readHouseTexts(config, page))),
    missing: config.board.langs.filter((one) => draft.texts[one] === undefined),
    title: `${textsFor(lang)("wording:preview.title")} – ${config.board.name}`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, page, officer } = await legalPageFor(args);
  const seen = (await args.request.formData()).get("seen");
  const asked = { page, seen: typeof seen === "string" ? seen : "", officer, now: args.context.now() };
  const result = await publishEdition(args.context.db, asked);
  if (result.ok) return seeOther(paths.officeLegalText(lang, page, `done=${result.planned ? "planned" : "published"}`));
  if (result.reason === "gone") return seeOther(paths.officeLegalText(lang, page));
  return data({ problem: result.reason }, { status: 409 });
}

export default function LegalPreview() {
  const t = useTexts();
  const { lang, page, chosen, seen, validFrom, today, beforeFrom, shown, missing } = useLoaderData<typeof loader>();
  const problem: "moved" | "past" | undefined = useActionData<typeof action>()?.problem;
  const day = formatDay(lang, validFrom);
  return (
    <>
      <a className="back-link" href={paths.legalDraft(lang, page)}>
        {t("wording:preview.back")}
      </a>
      <Notice title={t("wording:preview.title")}>
        {problem ? (
          <p role="alert">
            <strong>{t(`wording:preview.${problem}`)}</strong>
          </p>
        ) : null}
        <p>{t(validFrom > today ? "wording:preview.willHold" : "wording:preview.holdsAtOnce", { day })}</p>
        {missing.map((one) => (
          <p key={one}>{t(`wording:preview.missing.${one}`)}</p>
        ))}
        <form method="post">
          <input type="hidden" name="seen" value={seen} />
          <button className="button-primary">
            {t(validFrom > today ? "wording:preview.plan" : "wording:preview.publish", { day })}
          </button>
        </form>
      </Notice>
      <ShownInLanguages
        {...{ shown, chosen }}
        since={validFrom}
        hrefOf={(one) => paths.legalPreview(lang, page, `in=${one}`)}
        against={
          beforeFrom === null
            ? t("wording:difference.withHouse")
            : t("wording:difference.with", { day: formatDay(lang, beforeFrom) })
        }
      />
    </>
  );
}
