/** Pure functions that keep their answers. */

/** `make` by one text, called once for each of the last few texts. For what many requests ask alike: days, deadlines. */
export function remembered<V>(make: (key: string) => V, most = 500): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}

/** What `make` answers, made when it is first asked for: not every start needs it. */
export function once<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
