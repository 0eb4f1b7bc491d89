import { useLocation } from "@remix-run/react";
import { createContext, type FormHTMLAttributes, useContext } from "react";
import { type FormState, typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "./parts.tsx";

/** What a rendering learns about the page on its way, known only to the server's entry. */
export type Rendered = {
  /** The answer to a form that was sent. */
  posted: boolean;
  /** The form in which people write, as the header is told: with it the language switch loses nothing typed. */
  form: WrittenForm | null;
  /** The form that was met on the way. */
  met: WrittenForm | null;
};
export type WrittenForm = { id: string; action: string | null; method: string; enter: Pressed | null };
/** A button by what it says to the server. */
export type Pressed = { name: string; value: string };
export const Rendering = createContext<Rendered>({ posted: false, form: null, met: null });

/** What was typed when the session was gone; `path` is where the form was sent to, without its language. */
export type KeptForm = { form: FormState; path: string; files: boolean };
export const Kept = createContext<KeptForm | null>(null);

/** For the fields inside a form: what they show where nothing newer was typed. */
export const KeptInside = createContext<FormState | undefined>(undefined);

type Props = FormHTMLAttributes<HTMLFormElement> & {
  method?: "get" | "post";
  /** What the Enter key presses, where several buttons say different things. */
  enter?: Pressed;
};

/**
 * The form of a page on which people write something. At most one a page. Changing the language sends it along and shows
 * it again; what was kept from a session that ended stands in it.
 */
export function PageForm({ id = "page-form", method = "post", action, enter, children, ...props }: Props) {
  const t = useTexts();
  const rendered = useContext(Rendering);
  const kept = useContext(Kept);
  const { pathname } = useLocation();
  rendered.met = { id, action: action ?? null, method, enter: enter ?? null };
  const target = withoutLang((action ?? pathname).split("?")[0] ?? "");
  const mine = !rendered.posted && kept?.path === target ? kept : null;
  return (
    <form id={id} method={method} {...(action === undefined ? {} : { action })} {...props}>
      {mine ? (
        <Notice title={t("kept.title")}>
          <p>{t("kept.text")}</p>
          {mine.files ? <p>{t("kept.files")}</p> : null}
        </Notice>
      ) : null}
      <KeptInside.Provider value={mine?.form}>{children}</KeptInside.Provider>
    </form>
  );
}

/**
 * What its writer has seen of what is stored (seenMark). A form that comes back, or comes back later, still says what was
 * seen at first; only an answer that told of the change drops it, and the next try has seen what is stored now.
 */
export function SeenField({ form, seen }: { form: FormState | undefined; seen: string }) {
  const kept = useContext(KeptInside);
  return <input type="hidden" name="seen" value={typedText(form, "seen") ?? typedText(kept, "seen") ?? seen} />;
}

export const withoutLang = (path: string) => path.replace(/^\/[a-z]{2}(?=\/|$)/, "");
