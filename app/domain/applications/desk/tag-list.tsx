import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextField } from "#app/ui/form.tsx";
import { Chip } from "#app/ui/parts.tsx";
import { useDeskPaths } from "./desk-paths.ts";

type Props = { lang: Lang; applicationId: string; tags: { folded: string; name: string }[]; known: { name: string }[] };

/** On the dossier: the company's own words for it, each with its way out, and one field for another. */
export function TagList({ lang, applicationId, tags, known }: Props) {
  const t = useTexts();
  const action = useDeskPaths(lang).tags(applicationId);
  return (
    <div className="tag-list">
      <ul className="tags" aria-label={t("answering:tags.title")}>
        {tags.map(({ folded, name }) => (
          <li key={folded}>
            <form method="post" action={action}>
              <Chip>
                <a href={paths.employerApplications(lang, new URLSearchParams({ tag: folded }))} dir="auto">
                  {name}
                </a>
                <button name="remove" value={name} aria-label={t("answering:tags.remove", { tag: name })}>
                  ×
                </button>
              </Chip>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={action} className="tag-form">
        <TextField
          form={undefined}
          name="tag"
          label={t("answering:tags.label")}
          list="known-tags"
          maxLength={40}
          dir="auto"
          autoComplete="off"
        />
        <datalist id="known-tags">
          {known.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button className="button">{t("answering:tags.add")}</button>
      </form>
    </div>
  );
}
