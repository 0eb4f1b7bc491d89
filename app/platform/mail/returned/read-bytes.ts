/** Of a message that came back: the report and the head of the mail stand before what it said. */
export const readBytes = 512 * 1024;
