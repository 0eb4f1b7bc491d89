import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { countFeedback, feedbackDays, fewestSayers } from "#app/domain/alerts/feedback/count-feedback.server.ts";
import { FeedbackTable } from "#app/domain/alerts/feedback/feedback-table.tsx";
import { weekText } from "#app/domain/alerts/week-text.ts";
import { findReturnees } from "#app/domain/office/find-returnees.server.ts";
import { findProfileFigures, findProfilesForOffice } from "#app/domain/returnees/find-profile-figures.server.ts";
import { paths } from "#app/paths.ts";
import { formatInstantDay, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { PageLinks } from "#app/ui/page-links.tsx";
import { EmptyState, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "returnees");
  const wanted = new URL(request.url).searchParams.get("page");
  return {
    lang,
    ...(await findReturnees(context.db, { lang, wanted })),
    feedback: await countFeedback(context.db, { now: context.now() }),
    fewest: fewestSayers,
    days: feedbackDays,
    figures: await findProfileFigures(context.db),
    people: await findProfilesForOffice(context.db),
    title: `${textsFor(lang)("office:returnees.title")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Returnees() {
  const t = useTexts();
  const shown = useLoaderData<typeof loader>();
  const { lang, items, total, page, pages, feedback, fewest, days, figures, people } = shown;
  const columns = ["email", "lang", "district", "field", "horizon", "weeks", "since"] as const;
  return (
    <>
      <PageHead title={t("office:returnees.title")}>
        <p>
          <a href={paths.officeHomeFacts(lang)}>{t("home:facts.link")}</a>
        </p>
      </PageHead>
      <div className="narrow">
        <Notice>
          <p>{t("office:returnees.purpose")}</p>
        </Notice>
      </div>
      {total === 0 ? (
        <EmptyState title={t("office:returnees.none")}>
          <p>{t("office:returnees.noneText")}</p>
        </EmptyState>
      ) : (
        <>
          <p role="status" data-count={total}>
            {t("office:returnees.count", { count: total })}
          </p>
          <CardTable
            className="office-table"
            label={t("office:returnees.title")}
            columns={columns.map((column) => t(`office:returnees.${column}`))}
          >
            {items.map((person) => (
              <tr key={person.id}>
                <th scope="row">
                  <a href={`mailto:${person.email}`}>{person.email}</a>
                </th>
                <td>{t(`listing:language.${person.lang}`)}</td>
                <td>{[person.place, person.district].filter(Boolean).join(", ") || t("office:returnees.open")}</td>
                <td>
                  {person.fields.map((field) => t(`listing:field.${field}`)).join(", ") || t("office:returnees.open")}
                </td>
                <td className="no-wrap">
                  {person.horizon_months
                    ? t("office:returnees.months", { count: person.horizon_months })
                    : t("office:returnees.now")}
                </td>
                <td>{person.weeks.map((monday) => weekText(t, lang, monday)).join("; ")}</td>
                <td className="no-wrap">{person.confirmed_at ? formatInstantDay(lang, person.confirmed_at) : null}</td>
              </tr>
            ))}
          </CardTable>
        </>
      )}
      <Profiles {...{ lang, figures, people }} />
      <PageLinks page={page} pages={pages} hrefOf={(number) => paths.officeReturnees(lang, `page=${number}`)} />
      <FeedbackTable rows={feedback} fewest={fewest} days={days} />
    </>
  );
}

type ProfilesProps = {
  lang: Lang;
  figures: Awaited<ReturnType<typeof findProfileFigures>>;
  people: Awaited<ReturnType<typeof findProfilesForOffice>>;
};

/** Of anonymous profiles the office sees figures, and those persons only who wanted to be written to. */
function Profiles({ lang, figures, people }: ProfilesProps) {
  const t = useTexts();
  const columns = [t("home:office.name"), t("office:returnees.email"), t("office:returnees.lang")];
  return (
    <section className="office-section" id="profiles">
      <h2>{t("home:office.title")}</h2>
      <p>
        {figures.all === null
          ? t("home:office.few")
          : t("home:office.count", { count: figures.all, number: formatNumber(lang, figures.all) })}
      </p>
      {figures.fields.length > 0 ? (
        <ul>
          {figures.fields.map(({ field, count }) => (
            <li key={field}>
              {t(`listing:field.${field}`)}: {formatNumber(lang, count)}
            </li>
          ))}
        </ul>
      ) : null}
      <h3>{t("home:office.people")}</h3>
      {people.length === 0 ? (
        <p>{t("home:office.nobody")}</p>
      ) : (
        <CardTable className="office-table" label={t("home:office.people")} columns={columns}>
          {people.map(({ id, name, email, lang: spoken }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <a href={`mailto:${email}`}>{email}</a>
              </td>
              <td>{t(`listing:language.${spoken}`)}</td>
            </tr>
          ))}
        </CardTable>
      )}
    </section>
  );
}
