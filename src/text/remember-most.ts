/** The same function, which remembers what it has found for texts of any document: when these are too many, it begins anew. */
export function rememberMost<Value>(most: number, find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = find(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
