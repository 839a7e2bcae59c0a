/**
 * The bytes of a stream, as long as there are no more than `limit`: what its sender says of its size is believed nowhere. Throws what
 * `tooMuch` makes of the bytes that came, and ends the stream, at more.
 */
export async function bounded(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  tooMuch: (size: number) => Error,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw tooMuch(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
