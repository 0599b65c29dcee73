/** Bytes that WebCrypto takes: backed by an ordinary buffer, not a shared one. */
export type Bytes = Uint8Array<ArrayBuffer>;
