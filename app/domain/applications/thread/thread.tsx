import type { ReactNode } from "react";
import { formatInstant, formatTime } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import { DocumentList, type ListedDocument } from "../documents/document-list.tsx";
import type { ThreadMessage } from "./thread.ts";

type Message = ThreadMessage & { documents: ListedDocument[] };

type ThreadProps = {
  lang: Lang;
  messages: Message[];
  /** How the other side is called. */
  names: { person: string; company: string };
  /** The page has a viewer, too. */
  download: (documentId: string) => string;
  /** Under a message that has not left, for whoever may stop it. */
  held?: (messageId: string) => ReactNode;
};

const shownAtOnce = 6;

/** What both wrote, the newest at the end, where the next one is written. */
export function Thread({ lang, messages, ...rest }: ThreadProps) {
  const t = useTexts();
  if (messages.length === 0) return null;
  const older = messages.slice(0, -shownAtOnce);
  return (
    <div className="thread">
      {older.length > 0 ? (
        <details>
          <summary>{t("thread:older", { count: older.length })}</summary>
          <Messages lang={lang} messages={older} {...rest} />
        </details>
      ) : null}
      <Messages lang={lang} messages={messages.slice(-shownAtOnce)} {...rest} />
    </div>
  );
}

/** Texts are text: an address that somebody writes is never a link here. */
function Messages({ lang, messages, names, download, held }: ThreadProps) {
  const t = useTexts();
  return (
    <ol>
      {messages.map((message) => (
        <li key={message.id} id={`message-${message.id}`} className={message.by === "you" ? "thread-mine" : undefined}>
          <p className="thread-head">
            <span>
              <bdi>{whoIn(t, message, names)}</bdi>, {whenIn(t, lang, message)}, {t(`thread:language.${message.lang}`)}
              {message.leavesIn === null ? null : <>, {t("thread:leavesIn", { count: message.leavesIn })}</>}
            </span>
            {message.isNew ? <Chip tone="chosen">{t("thread:new")}</Chip> : null}
          </p>
          <p className="pre-line" lang={message.lang} dir="auto">
            {message.text}
          </p>
          <DocumentList lang={lang} documents={message.documents} download={download} viewed />
          {message.canBeTakenBack ? held?.(message.id) : null}
        </li>
      ))}
    </ol>
  );
}

function whoIn(t: Texts, { by, person }: ThreadMessage, names: ThreadProps["names"]) {
  if (by === "person") return names.person;
  if (by === "company") return person ?? names.company;
  return t(`thread:by.${by}`);
}

function whenIn(t: Texts, lang: Lang, { at, ago }: ThreadMessage) {
  return (
    <time dateTime={at}>
      {ago === "earlier" ? formatInstant(lang, at) : t(`thread:ago.${ago}`, { time: formatTime(lang, at) })}
    </time>
  );
}
