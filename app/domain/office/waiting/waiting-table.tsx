import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import { AgeText } from "../age-text.tsx";
import { type WaitingKind, waitingPath, type WaitingThing } from "./waiting-thing.ts";

type Promised = { by: string; isPast: boolean };
type Aged = WaitingThing & { days: number; promised: Promised | null };
type Counts = { kind: WaitingKind; count: number }[];

/** What there is of each kind; of one kind alone nobody chooses. */
export function WaitingTabs({ lang, counts, kind }: { lang: Lang; counts: Counts; kind: WaitingKind | null }) {
  const t = useTexts();
  if (counts.length < 2 && kind === null) return null;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <nav className="view-tabs" aria-label={t("office:waiting.which")}>
      <a href={paths.office(lang)} aria-current={kind === null ? "page" : undefined}>
        {`${t("office:waiting.all")} (${all})`}
      </a>
      {counts.map((one) => (
        <a
          key={one.kind}
          href={`${paths.office(lang)}?kind=${one.kind}`}
          aria-current={one.kind === kind ? "page" : undefined}
        >
          {`${t(`office:waiting.kinds.${one.kind}`)} (${one.count})`}
        </a>
      ))}
    </nav>
  );
}

export function WaitingTable({ lang, things }: { lang: Lang; things: Aged[] }) {
  const t = useTexts();
  const columns = ["what", "since", "promised", "from", "deadline"] as const;
  return (
    <CardTable
      className="office-table"
      label={t("office:waiting.title")}
      columns={columns.map((column) => t(`office:waiting.${column}`))}
    >
      {things.map((thing) => (
        <tr key={thing.id}>
          <th scope="row">
            <a href={waitingPath(lang, thing)} {...(thing.titleLang && { lang: thing.titleLang })}>
              {thing.title}
            </a>{" "}
            <Chip>{t(`office:waiting.kind.${thing.kind}`)}</Chip>
            {thing.mark ? <Mark mark={thing.mark} /> : null}
          </th>
          <td className="no-wrap">
            <AgeText days={thing.days} />
          </td>
          <td className="no-wrap">{thing.promised ? <PromisedDay lang={lang} {...thing.promised} /> : null}</td>
          <td>{thing.from}</td>
          <td className="no-wrap">{thing.deadline ? formatDay(lang, thing.deadline) : null}</td>
        </tr>
      ))}
    </CardTable>
  );
}

function PromisedDay({ lang, by, isPast }: Promised & { lang: Lang }) {
  const t = useTexts();
  return (
    <>
      {formatDay(lang, by)} {isPast ? <Chip tone="level">{t("office:waiting.past")}</Chip> : null}
    </>
  );
}

function Mark({ mark }: { mark: NonNullable<WaitingThing["mark"]> }) {
  const t = useTexts();
  return (
    <>
      {" "}
      {mark === "asked" ? (
        <Chip>{t("admission:office.asked")}</Chip>
      ) : (
        <Chip tone="level">{t("office:company.suspended")}</Chip>
      )}
    </>
  );
}
