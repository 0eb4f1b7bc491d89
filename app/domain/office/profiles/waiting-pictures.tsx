import { AltLines } from "#app/domain/companies/pictures/alt-lines.tsx";
import type { OwnPicture } from "#app/domain/companies/pictures/find-pictures.server.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

type Props = { lang: Lang; companyId: string; pictures: OwnPicture[] };

/** Pictures that nobody outside has seen yet, and shown ones of which something else shall be said. */
export function WaitingPictures({ lang, companyId, pictures }: Props) {
  const t = useTexts();
  if (pictures.length === 0) return null;
  return (
    <section>
      <h2>{t("profile:pictures.title")}</h2>
      <ul className="own-pictures">
        {pictures.map((picture) => (
          <li key={picture.id} className="panel">
            <img
              src={paths.officePicture(lang, companyId, picture.id)}
              alt={picture.alts[0]?.alt ?? ""}
              lang={picture.alts[0]?.lang}
              loading="lazy"
            />
            <div>
              <p>{t(`profile:pictures.kinds.${picture.kind}`)}</p>
              {picture.change ? <h3>{t("profile:review.before")}</h3> : null}
              <AltLines alts={picture.alts} />
              {picture.change ? (
                <>
                  <h3>{t("profile:review.after")}</h3>
                  <AltLines alts={picture.change.alts} />
                </>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
