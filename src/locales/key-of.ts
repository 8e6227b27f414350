/** A value as a part of a message key. Keys may not contain hyphens, so "on-site" becomes `on_site`. */
export type KeyOf<S extends string> = S extends `${infer Before}-${infer After}` ? `${Before}_${KeyOf<After>}` : S;

/** Turns a value into a part of a message key: `t(`workMode.${keyOf(mode)}`)`. */
export const keyOf = <S extends string>(value: S): KeyOf<S> => value.replaceAll('-', '_') as KeyOf<S>;
