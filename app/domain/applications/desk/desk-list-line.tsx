import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { DeskLine } from "./open-desk.server.ts";
import { pickedForm } from "./picked.ts";

type Props = { lang: Lang; line: DeskLine; query: string; open: boolean; mayPick: boolean };

/** One application in the list. The name opens it; the box picks it for an answer to several. */
export function DeskListLine({ lang, line, query, open, mayPick }: Props) {
  const t = useTexts();
  const { id, name, status, isNew } = line;
  const href = (id: string) => paths.employerApplication(lang, id, query);
  return (
    <li className={open ? "desk-line desk-line-open" : "desk-line"}>
      {mayPick && line.isOpen ? (
        <label className="desk-pick">
          <input type="checkbox" name="application" value={id} form={pickedForm} />
          <span className="visually-hidden">{t("desk:list.pick", { name })}</span>
        </label>
      ) : (
        <span className="desk-pick" />
      )}
      <div>
        <a href={href(id)} aria-current={open ? "page" : undefined} data-step>
          {isNew ? (
            <span className="desk-new">
              <span className="visually-hidden">{t("desk:list.unread")}: </span>
            </span>
          ) : null}
          <bdi>{name}</bdi>
        </a>
        <p>
          <Unbroken>{line.listing}</Unbroken>
          {status === "received" || line.group === "theirs" || line.group === "done" ? null : (
            <> · {t(`application:status.${status}`)}</>
          )}
          {line.also.length > 0 ? <Also also={line.also} hrefOf={href} /> : null}
        </p>
      </div>
      <Standing lang={lang} line={line} />
    </li>
  );
}

function Also({ also, hrefOf }: { also: DeskLine["also"]; hrefOf: (id: string) => string }) {
  const t = useTexts();
  return (
    <>
      {" · "}
      {t("desk:list.also")}{" "}
      {also.map(({ id, listing }, index) => (
        <span key={id}>
          {index > 0 ? ", " : null}
          <a href={hrefOf(id)}>
            <Unbroken>{listing}</Unbroken>
          </a>
        </span>
      ))}
    </>
  );
}

function Standing({ lang, line: { group, status, left } }: { lang: Lang; line: DeskLine }) {
  const t = useTexts();
  if (left === null || group === "done") return <em>{t(`application:status.${status}`)}</em>;
  const { day, state, workingDays: count } = left;
  if (state === "today") return <em className="late">{t("desk:line.today")}</em>;
  if (state === "over") {
    return <em className="late">{count === 0 ? t("application:employer.over") : t("desk:line.late", { count })}</em>;
  }
  return (
    <em className="desk-left">
      {count === 0 ? t("application:employer.by", { day: formatDay(lang, day) }) : t("desk:line.left", { count })}
    </em>
  );
}
