import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { useDeskPaths } from "../desk/desk-paths.ts";
import type { CompanysView } from "./companys-view.server.ts";
import { HeldMessage } from "./held-message.tsx";
import { Thread } from "./thread.tsx";

type Props = { lang: Lang; id: string; thread: CompanysView };

/** The thread in the dossier, with the way to write. */
export function DossierThread({ lang, id, thread: { messages, names, mayWrite, mayTakeBack } }: Props) {
  const t = useTexts();
  const desk = useDeskPaths(lang);
  return (
    <>
      {messages.length === 0 ? <p className="quiet">{t("thread:none")}</p> : null}
      <Thread
        lang={lang}
        messages={messages}
        names={names}
        download={(documentId) => paths.applicationDocument(lang, id, documentId)}
        {...(mayTakeBack ? { held: (messageId) => <HeldMessage {...{ lang, id, messageId }} /> } : {})}
      />
      {mayWrite ? (
        <p>
          <a className="button" href={`${desk.messages(id)}#write`}>
            {messages.at(-1)?.by === "person" ? t("thread:answer") : t("thread:titleCompany")}
          </a>
        </p>
      ) : null}
    </>
  );
}
