import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";

type Message = { id: string; at: string; lang: Lang; text: string };

/** What the company wrote, as it was sent, the newest on top. */
export function MessageList({ lang, title, messages }: { lang: Lang; title?: string; messages: Message[] }) {
  if (messages.length === 0) return null;
  return (
    <section>
      {title ? <h2>{title}</h2> : null}
      {messages.toReversed().map((message) => (
        <article key={message.id} className="panel">
          <p className="quiet">{formatInstant(lang, message.at)}</p>
          <p className="pre-line" lang={message.lang} dir="auto">
            {message.text}
          </p>
        </article>
      ))}
    </section>
  );
}
