/** A type as the compiler reads it from JSON: "uk" is any string there, and 3 any number. */
type FromJson<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends readonly (infer Item)[]
        ? readonly FromJson<Item>[]
        : T extends object
          ? { readonly [K in keyof T]: FromJson<T[K]> }
          : T;

/**
 * Records of `data/` as their type. The compiler checks that every record has the fields, and of the right kind; that a
 * word is one of those in its list is checked by the tests of `data/`.
 */
export const records = <T>(json: readonly FromJson<T>[]): readonly T[] => json as readonly T[];
