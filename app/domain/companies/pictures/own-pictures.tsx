import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import { AltLines } from "./alt-lines.tsx";
import type { OwnPicture } from "./find-pictures.server.ts";

type Props = { lang: Lang; pictures: OwnPicture[]; speaks: boolean };

/** What the company has sent, how it stands with each, and what can be done with it. */
export function OwnPictures({ lang, pictures, speaks }: Props) {
  const t = useTexts();
  if (pictures.length === 0) return null;
  const firstPhoto = pictures.find(({ kind }) => kind === "photo");
  return (
    <ul className="own-pictures">
      {pictures.map((picture) => (
        <li key={picture.id} className="panel">
          <img
            src={paths.companyPicturePreview(lang, picture.id)}
            alt={picture.alts[0]?.alt ?? ""}
            lang={picture.alts[0]?.lang}
            loading="lazy"
          />
          <div>
            <p>
              {t(`profile:pictures.kinds.${picture.kind}`)}{" "}
              <Chip tone={picture.state === "shown" ? "good" : "level"}>
                {t(`profile:pictures.state.${picture.state}`)}
              </Chip>
            </p>
            {picture.remark ? <blockquote className="own-words">{picture.remark}</blockquote> : null}
            <AltLines alts={picture.alts} />
            {picture.change ? <Rewording change={picture.change} /> : null}
            {speaks ? (
              <div className="button-row">
                <a className="button" href={paths.rewordCompanyPicture(lang, picture.id)}>
                  {t("profile:pictures.words.change")}
                </a>
                {picture.kind === "photo" && picture !== firstPhoto ? (
                  <Deed action={paths.moveCompanyPicture(lang, picture.id)} label={t("profile:pictures.forward")} />
                ) : null}
                <Deed action={paths.removeCompanyPicture(lang, picture.id)} label={t("profile:pictures.remove")} />
              </div>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Other words, and whether they wait for the office or came back from it. */
function Rewording({ change }: { change: NonNullable<OwnPicture["change"]> }) {
  const t = useTexts();
  return (
    <>
      <p>{t(change.returnedAt === null ? "profile:pictures.words.waits" : "profile:pictures.words.returned")}</p>
      {change.remark ? <blockquote className="own-words">{change.remark}</blockquote> : null}
      <AltLines alts={change.alts} />
    </>
  );
}

function Deed({ action, label }: { action: string; label: string }) {
  return (
    <form method="post" action={action}>
      <button className="button">{label}</button>
    </form>
  );
}
