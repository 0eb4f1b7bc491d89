/** So many of what was found stand before what only comes near to the text, where that stands amid it. */
export const amidAfter = 5;
