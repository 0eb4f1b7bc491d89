import { createContext } from "react";
import { type Lang, langs } from "#app/platform/i18n/locales.ts";

/** In which languages this board speaks: what people can choose from in forms. */
export const OfferedLangs = createContext<readonly Lang[]>(langs);
