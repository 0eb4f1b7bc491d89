import { type AskedCv, findEuropassXml } from "./find-europass-xml.ts";

/** The process that opens the CVs of strangers: it knows no secret, may write nothing, and can be ended at any moment. */
process.on("message", (asked: AskedCv) => void findEuropassXml(asked).then((found) => process.send?.(found)));
process.on("disconnect", () => process.exit());
process.send?.("ready");
