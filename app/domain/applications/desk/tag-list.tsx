import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextField } from "#app/ui/form.tsx";
import { Chip } from "#app/ui/parts.tsx";
import { tagsToOffer } from "../tags/tags-to-offer.ts";
import { useDeskPaths } from "./desk-paths.ts";

type Tag = { folded: string; name: string };
type Props = { lang: Lang; applicationId: string; tags: Tag[]; known: (Tag & { count: number })[] };

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
      <KnownTags action={action} known={tagsToOffer(known, tags)} />
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

/** One tap, and no two spellings of the same. */
function KnownTags({ action, known }: { action: string; known: Tag[] }) {
  const t = useTexts();
  if (known.length === 0) return null;
  return (
    <form method="post" action={action} className="tags">
      <span className="quiet">{t("answering:tags.known")}</span>
      {known.map(({ folded, name }) => (
        <button
          key={folded}
          className="link-button"
          name="tag"
          value={name}
          aria-label={t("answering:tags.addKnown", { tag: name })}
        >
          + <bdi>{name}</bdi>
        </button>
      ))}
    </form>
  );
}
