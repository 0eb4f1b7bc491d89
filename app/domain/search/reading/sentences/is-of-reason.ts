import { isNegation } from "../negations.ts";
import { type Context, endOfPart } from "../take-name.ts";

const begins = /^(?:weil|denn|bo|poniewaz|gdyz|protoze|jelikoz|nebot)$/;
const wills =
  /^(?:nur|kann|konnte|mochte|mag|will|lieber|besser|gerne?|brauche?|suche?|verdien\w*|tylko|moge|mozemy|wole|chce|lepiej|potrzebuje|szukam|zarab\w*|jen|pouze|muzu|mohu|mohl\w*|chci|radsi|lepe|lip|potrebuj\w*|hledam)$/;

/**
 * Whether what stands there is why somebody wishes for something else: "bo w tygodniu studia". Where the reason says what he can or
 * wants, it is his wish.
 */
export function isOfReason(position: number, { text }: Context): boolean {
  const { typed, ends } = text;
  const start = typed.findLastIndex((_, at) => at < position && ends.has(at)) + 1;
  const reason = typed.findLastIndex((word, at) => at >= start && at < position && begins.test(word));
  if (reason < 0) return false;
  return !typed.slice(reason, endOfPart(position, text)).some((word) => wills.test(word) || isNegation(word));
}
