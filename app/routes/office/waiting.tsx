import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Day } from "#db/schema.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { daysSince } from "#app/domain/office/days-since.ts";
import { FindBox } from "#app/domain/office/finding/find-box.tsx";
import { JustDecided } from "#app/domain/office/going-on/just-decided.tsx";
import { findReviewMeasure } from "#app/domain/office/reviewed/find-review-measure.server.ts";
import { ReviewRecord } from "#app/domain/office/reviewed/review-record.tsx";
import { findPromisedBy } from "#app/domain/office/waiting/find-promised-by.server.ts";
import { findTimetables } from "#app/domain/office/waiting/find-timetables.server.ts";
import { findWaiting } from "#app/domain/office/waiting/find-waiting.server.ts";
import { LookAfter } from "#app/domain/office/waiting/look-after.tsx";
import { TimetablesSection } from "#app/domain/office/waiting/timetables-section.tsx";
import { WaitingTable, WaitingTabs } from "#app/domain/office/waiting/waiting-table.tsx";
import { waitingKinds, waitingPath, type WaitingThing } from "#app/domain/office/waiting/waiting-thing.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { EmptyState, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

const news = ["approved", "sentBack"] as const;
/** The rest waits less long, and comes up when these are decided. */
const shown = 100;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { may } = await requireOffice({ request, params, context }, "waiting");
  const { searchParams } = new URL(request.url);
  const now = context.now();
  const { db, config } = context;
  const found = await findWaiting(db, { lang, now });
  const promisedBy = await findPromisedBy(db, config);
  const things = found.things.filter(({ right }) => may(right));
  const kind = waitingKinds.find((one) => one === searchParams.get("kind")) ?? null;
  const wanted = kind === null ? things : things.filter((thing) => thing.kind === kind);
  return {
    lang,
    kind,
    counts: waitingKinds.flatMap((one) => {
      const count = things.filter((thing) => thing.kind === one).length;
      return count > 0 ? [{ kind: one, count }] : [];
    }),
    things: wanted.slice(0, shown).map((thing) => aged(thing, { by: promisedBy(thing), now })),
    reviewed: may("listings") ? await findReviewMeasure(db, { config, now }) : null,
    more: Math.max(0, wanted.length - shown),
    lookAfter: may("answers") && may("people") ? found : null,
    timetables: may("machine") ? await findTimetables(db, now) : [],
    failedMails: may("machine") ? found.failedMails : 0,
    may: { refusals: may("refusals"), handingOn: may("handingOn"), officers: may("officers") },
    done: news.find((name) => name === searchParams.get("done")) ?? null,
    about: (searchParams.get("about") ?? "").slice(0, 200),
    title: `${textsFor(lang)("office:waiting.title")} – ${config.board.name}`,
  };
}

function aged(thing: WaitingThing, { by, now }: { by: Day | null; now: Date }) {
  const promised = by === null ? null : { by, isPast: by < dayOf(now) };
  return { ...thing, promised, days: daysSince(thing.since, now) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Waiting() {
  const t = useTexts();
  const { lang, kind, counts, things, more, lookAfter, timetables, failedMails, reviewed, may, done, about } =
    useLoaderData<typeof loader>();
  const [first] = things;
  return (
    <>
      <JustDecided lang={lang} />
      {done ? (
        <Notice tone="done">
          <p>{t(`office:review.${done}`, { title: about })}</p>
        </Notice>
      ) : null}
      <PageHead title={t("office:waiting.title")}>
        {reviewed ? <ReviewRecord lang={lang} {...reviewed} /> : null}
      </PageHead>
      <FindBox lang={lang} />
      {failedMails > 0 ? (
        <Notice tone="stop" title={t("office:waiting.failedMails", { count: failedMails })}>
          <p>{t("office:waiting.failedMailsText")}</p>
        </Notice>
      ) : null}
      <WaitingTabs lang={lang} counts={counts} kind={kind} />
      {first ? (
        <>
          <p>
            <a className="button button-primary" href={waitingPath(lang, first)}>
              {t("office:waiting.begin")}
            </a>
          </p>
          <WaitingTable lang={lang} things={things} />
          {more > 0 ? <p>{t("office:waiting.more", { count: more })}</p> : null}
        </>
      ) : (
        <EmptyState title={t("office:waiting.nothing")}>
          <p>{t("office:waiting.nothingText")}</p>
        </EmptyState>
      )}
      {lookAfter ? <LookAfter lang={lang} {...lookAfter} /> : null}
      <TimetablesSection lang={lang} timetables={timetables} />
      <p className="page-end button-row">
        <a href={paths.officeReports(lang)}>{t("office:waiting.allReports")}</a>
        <a href={paths.officeRulings(lang)}>{t("ruling:office.link")}</a>
        {may.refusals ? <a href={paths.officeRefusals(lang)}>{t("office:refusals.link")}</a> : null}
        {may.handingOn ? <a href={paths.officeHandingOn(lang)}>{t("handedOn:office.title")}</a> : null}
        <a href={paths.officeAudit(lang)}>{t("audit:link")}</a>
        {may.officers ? <a href={paths.officers(lang)}>{t("officers:title")}</a> : null}
      </p>
    </>
  );
}
