import { type ComponentProps, useContext } from "react";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Radios } from "../form.tsx";
import { OfferedLangs } from "./offered-langs.tsx";

/** Which of the board's languages; where it has only one, nobody is asked. */
export function LangRadios(props: Omit<ComponentProps<typeof Radios>, "options">) {
  const t = useTexts();
  const offered = useContext(OfferedLangs);
  if (offered.length === 1) return <input type="hidden" name={props.name} value={offered[0]} />;
  return <Radios {...props} options={offered.map((value) => ({ value, label: t(`listing:language.${value}`) }))} />;
}
