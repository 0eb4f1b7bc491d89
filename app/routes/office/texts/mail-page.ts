import type { LoaderFunctionArgs } from "@remix-run/node";
import { dressMail } from "#app/platform/mail/dress-mail.ts";
import { mailExampleFor } from "./mail-example.server.ts";

/** The mail as a page of its own, as a mail program shows it to people who like it light or dark. */
export async function loader(args: LoaderFunctionArgs) {
  const { mail, query } = await mailExampleFor(args);
  const chosen = query.get("scheme") === "dark" ? "all" : "not all";
  return new Response(
    dressMail(mail.html, args.context.config.board).replaceAll("(prefers-color-scheme: dark)", chosen),
    {
      headers: {
        "Content-Type": "text/html; charset=utf-8",
        /** Mails carry their styles with them; nothing else is let in, and nothing runs. */
        "Content-Security-Policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        "Cache-Control": "no-store",
        "X-Robots-Tag": "noindex",
      },
    },
  );
}
