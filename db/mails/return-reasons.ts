/**
 * Why a mail came back. dead: nobody has this address any more, or its mailbox was full for weeks. full: its mailbox takes no more.
 * refused: its server does not want this mail. unreached: its server could not be reached, or gave another reason.
 */
export const returnReasons = ["dead", "full", "refused", "unreached"] as const;
export type ReturnReason = (typeof returnReasons)[number];
