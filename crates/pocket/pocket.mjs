// Calls the module: texts in, texts out. It works in a page and in Node, and needs nothing else.
//
//   const pocket = await load(bytesOfPocketWasm);
//   const text = pocket.answer(JSON.stringify({ case: caseText, on: "2019-02-01", known: "2019-04-01" }));
//
// docs/webassembly.md says what a request holds and what comes back.

/** The module of these bytes, ready to be asked. */
export async function load(bytes) {
  const { instance } = await WebAssembly.instantiate(bytes, {});
  const { memory, alloc, free, answer, corpus } = instance.exports;

  /** The text an answer points to, given back to the module once it is read. */
  function taken(packed) {
    if (packed === 0n) throw new Error("the module has no room: more than 64 texts were not given back");
    const address = Number(packed >> 32n);
    const length = Number(packed & 0xffffffffn);
    const text = new TextDecoder().decode(new Uint8Array(memory.buffer, address, length));
    free(address, length);
    return text;
  }

  return {
    /** The answer to a request: both are texts in JSON. */
    answer(request) {
      const bytes = new TextEncoder().encode(request);
      const address = alloc(bytes.length) >>> 0;
      if (address === 0) throw new Error(`a request of ${bytes.length} bytes is empty or too large`);
      new Uint8Array(memory.buffer, address, bytes.length).set(bytes);
      try {
        return taken(BigInt.asUintN(64, answer(address, bytes.length)));
      } finally {
        free(address, bytes.length);
      }
    },
    /** Which law is inside: a text in JSON. */
    corpus: () => taken(BigInt.asUintN(64, corpus())),
    /** The module's own functions, for tests. */
    raw: instance.exports,
  };
}
