import type { Lang } from "#db/codes.ts";
import { applicationStatuses } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, Select } from "#app/ui/form.tsx";
import { deskSorts, isNarrowed } from "./desk-view.ts";
import { deskGroups } from "./group-of.ts";
import type { Desk } from "./open-desk.server.ts";

/** Search and filters. All of it stands in the address, so that a view can be kept, sent and come back to. */
export function DeskTools({ lang, desk: { view, listings, tags, total } }: { lang: Lang; desk: Desk }) {
  const t = useTexts();
  const { group, listing, status, unread, tag, q, sort } = view;
  const chosen = group ?? listing ?? status ?? tag;
  return (
    <form className="desk-tools" action={paths.employerApplications(lang)} data-auto-submit>
      <div className="desk-search">
        <input
          type="search"
          name="q"
          defaultValue={q}
          maxLength={100}
          dir="auto"
          aria-label={t("desk:list.search")}
          placeholder={t("desk:list.search")}
        />
        <button className="button">{t("desk:list.find")}</button>
      </div>
      <details open={chosen !== null || unread || sort !== "due"}>
        <summary>{t("desk:list.filter")}</summary>
        <Select
          {...{ form: undefined, name: "listing", label: t("application:facts.listing"), value: listing }}
          empty={t("desk:list.allListings")}
          options={listings.map(({ id, title, count }) => ({ value: id, label: `${title} (${count})` }))}
        />
        <Select
          {...{ form: undefined, name: "group", label: t("desk:list.turn"), value: group }}
          empty={t("desk:list.all")}
          options={deskGroups.map((value) => ({ value, label: t(`desk:group.${value}`) }))}
        />
        <Select
          {...{ form: undefined, name: "status", label: t("application:employer.status"), value: status }}
          empty={t("desk:list.all")}
          options={applicationStatuses.map((value) => ({ value, label: t(`application:status.${value}`) }))}
        />
        <Select
          {...{ form: undefined, name: "sort", label: t("desk:list.sort"), value: sort === "due" ? null : sort }}
          empty={t("desk:sort.due")}
          options={deskSorts.filter((one) => one !== "due").map((value) => ({ value, label: t(`desk:sort.${value}`) }))}
        />
        <Checkbox form={undefined} name="unread" label={t("desk:list.onlyUnread")} checked={unread} />
        {tags.length > 0 || tag !== null ? <TagFilter tags={tags} chosen={tag} /> : null}
        <button className="button">{t("application:employer.filter")}</button>
      </details>
      {isNarrowed(view) && total > 0 ? <WiderLink lang={lang} /> : null}
    </form>
  );
}

/** Beside the list lies a dossier with a field of the same name: each needs an id of its own. */
function TagFilter({ tags, chosen }: { tags: Desk["tags"]; chosen: string | null }) {
  const t = useTexts();
  const isGone = chosen !== null && !tags.some(({ folded }) => folded === chosen);
  const shown = isGone ? [...tags, { folded: chosen, name: chosen, count: 0 }] : tags;
  return (
    <div className="field">
      <label htmlFor="desk-tag">{t("answering:tags.title")}</label>
      <select id="desk-tag" name="tag" defaultValue={chosen ?? ""}>
        <option value="">{t("desk:list.all")}</option>
        {shown.map(({ folded, name, count }) => (
          <option key={folded} value={folded}>
            {name} ({count})
          </option>
        ))}
      </select>
    </div>
  );
}

export function WiderLink({ lang }: { lang: Lang }) {
  const t = useTexts();
  return <a href={paths.employerApplications(lang)}>{t("desk:list.wider")}</a>;
}
