import type { ReactNode } from "react";
import type { FieldError } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

/** What stands around a field, and how it is tied to it for those who do not see it. */
export type Described = { "aria-invalid": true | undefined; "aria-describedby": string | undefined };

export function describedBy(
  name: string,
  hint: ReactNode,
  errors: FieldError[] | undefined,
  remark: ReactNode = null,
): Described {
  const beside = { hint, error: errors, remark };
  const ids = Object.entries(beside).flatMap(([part, shown]) => (shown ? [`${fieldId(name)}-${part}`] : []));
  return { "aria-invalid": errors ? true : undefined, "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined };
}

export function Hint({ name, children }: { name: string; children: ReactNode }) {
  return children ? (
    <p className="hint" id={`${fieldId(name)}-hint`}>
      {children}
    </p>
  ) : null;
}

export function FieldErrors({ name, errors }: { name: string; errors: FieldError[] | undefined }) {
  const say = useErrorText();
  return errors ? (
    <div className="field-error" id={`${fieldId(name)}-error`}>
      {lines(errors.map(say)).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  ) : null;
}

/** Three files of one name may have one fault: that is said once. */
export const lines = (texts: string[]) => [...new Set(texts)];

/** Error keys are data; the test of the catalogues checks that each exists. */
export function useErrorText() {
  const t = useTexts();
  return ({ key, values }: FieldError) => (t as (key: string, values: FieldError["values"]) => string)(key, values);
}

/** Field names may hold brackets and dots, ids that links point to may not. */
export function fieldId(name: string) {
  return `field-${name.replace(/[^\w-]+/g, "-")}`;
}
