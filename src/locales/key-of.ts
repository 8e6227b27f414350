/** A value with hyphens as a part of a message's key, which may hold none: "on-site" is `on_site`. */
export type KeyOf<S extends string> = S extends `${infer Before}-${infer After}` ? `${Before}_${KeyOf<After>}` : S;

/** The part of a message's key that stands for a value: `t(`workMode.${keyOf(mode)}`)`. */
export const keyOf = <S extends string>(value: S): KeyOf<S> => value.replaceAll('-', '_') as KeyOf<S>;
