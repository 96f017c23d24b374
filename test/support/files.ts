/** Files in memory, for tests. */
export { type MemoryFiles, memoryFiles } from '#functions/files/memory.ts';

/** The bytes of a small PDF. */
export const pdfBytes: Uint8Array = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
