/** The two ways in which a store fails without being wrong: too busy, or no answer. */

/** Conflicts or throttling outlived the retries. Nothing was written. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
}

/** No answer came: the commit may stand or not. The caller reads its own unique row to learn which. */
export class StoreUnknown extends Error {
  override readonly name = 'StoreUnknown';
}
