/** The function, which computes its result only once per object. For objects that never change, such as a report and its parts. */
// @__NO_SIDE_EFFECTS__
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as Made;
  };
}
