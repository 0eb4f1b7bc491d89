import type { AskedPicture } from "../picture-widths.ts";
import { makeRenditions } from "./make-renditions.ts";

/** The process that draws what companies send: it knows no secret, may write nothing, and can be ended at any moment. */
process.on("message", (asked: AskedPicture) => void makeRenditions(asked).then((made) => process.send?.(made)));
process.on("disconnect", () => process.exit());
process.send?.("ready");
