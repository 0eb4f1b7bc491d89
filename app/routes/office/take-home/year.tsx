import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findYear } from "#app/domain/take-home/desk/find-year.server.ts";
import { saveYear } from "#app/domain/take-home/desk/save-year.server.ts";
import { YearFields } from "#app/domain/take-home/desk/year-fields.tsx";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Chip, PageHead } from "#app/ui/parts.tsx";
import { yearFor } from "./year.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, country, year } = await yearFor(args);
  const entry = await findYear(args.context.db, { country, year });
  return {
    ...{ lang, country, year, seen: entry?.edited_at ?? "", withdrawn: entry ? entry.withdrawn_at !== null : null },
    said: entry && { parameters: JSON.parse(entry.content) as Record<string, number>, source: entry.source },
    title: `${textsFor(lang)("takeHome:desk.title")} ${year} – ${args.context.config.board.name}`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, ...asked } = await yearFor(args);
  const body = await args.request.formData();
  const saved = await saveYear(args.context.db, { ...asked, body, now: args.context.now() });
  if (saved.ok) return seeOther(paths.officeTakeHome(lang, "done=saved"));
  return data({ form: saved.form, look: saved.look }, { status: saved.look ? 200 : 422 });
}

export default function TakeHomeYear() {
  const t = useTexts();
  const { lang, country, year, seen, said, withdrawn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="narrow">
      <PageHead
        title={`${t(`listing:country.${country}`)} ${year}`}
        back={{ href: paths.officeTakeHome(lang), label: t("takeHome:desk.title") }}
      >
        <p>{t("takeHome:desk.about")}</p>
        {seen === "" ? null : (
          <p className="quiet">
            {withdrawn ? <Chip>{t("floors:state.withdrawn")}</Chip> : null}{" "}
            {t("takeHome:desk.at", { at: formatInstant(lang, seen) })}
          </p>
        )}
      </PageHead>
      <YearFields {...{ lang, country, said, seen }} form={answer?.form} look={answer?.look ?? null} />
      {withdrawn === false ? (
        <form method="post" action={paths.withdrawTakeHomeYear(lang, country, year)}>
          <button className="button-danger">{t("takeHome:desk.withdraw")}</button>
        </form>
      ) : null}
    </div>
  );
}
