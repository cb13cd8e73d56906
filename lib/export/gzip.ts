/** The bytes, compressed. */
export function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return allOf(stream(bytes).pipeThrough(new CompressionStream('gzip')), Number.POSITIVE_INFINITY);
}

/**
 * What was compressed. Throws RangeError once it comes to more than `most` bytes, before the rest
 * is unpacked: a small file can hold very much. Another error where the bytes are
 * not gzip.
 */
export function gunzip(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  return allOf(stream(bytes).pipeThrough(new DecompressionStream('gzip')), most);
}

function stream(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream();
}

async function allOf(
  chunks: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = chunks.getReader();
  let total = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    total += next.value.length;
    if (total > most) {
      await reader.cancel();
      throw new RangeError(`More than ${most} bytes`);
    }
    parts.push(next.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
