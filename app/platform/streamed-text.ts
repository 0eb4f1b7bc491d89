/** One piece after the other, as fast as they are taken; whoever goes away ends it. */
export function streamedText(texts: AsyncGenerator<string>) {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = await texts.next();
      if (piece.done === true) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}
