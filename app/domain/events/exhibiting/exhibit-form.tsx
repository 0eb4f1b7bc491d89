import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

type Props = {
  event: { id: string; membersOnly: boolean };
  lang: Lang;
  /** Whether the company has said that it comes. */
  exhibits: boolean;
};

/** For who speaks for a company, on the page of a fair. */
export function ExhibitForm({ event, lang, exhibits }: Props) {
  const t = useTexts();
  const told = exhibits ? "yes" : event.membersOnly ? "forMembers" : "no";
  return (
    <section className="panel page-end">
      <h2>{t("event:exhibiting.title")}</h2>
      <p>{t(`event:exhibiting.${told}`)}</p>
      <form method="post" action={paths.exhibitAt(lang, event.id)}>
        <button className="button" name="exhibits" value={exhibits ? "no" : "yes"}>
          {t(exhibits ? "event:exhibiting.end" : "event:exhibiting.begin")}
        </button>
      </form>
    </section>
  );
}
