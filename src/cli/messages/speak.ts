/** What a browser has of `_locales`: each message under its key, parts of keys joined by "_". */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/**
 * Gives `t` its messages where no browser does. Fills in $1 to $9 as browsers do; a key without a message is said as an
 * empty string, as they do. To be called before anything is said.
 */
export function speak(messages: Messages, change: (message: string) => string = (message) => message): void {
  const getMessage = (key: string, values: readonly string[] = []): string =>
    change(messages[key]?.message ?? '').replace(/\$(\$|[1-9])/g, (_, sign: string) =>
      sign === '$' ? '$' : (values[Number(sign) - 1] ?? ''),
    );
  // The library keeps the object that it finds first: the same one is given other messages.
  const scope = globalThis as { chrome?: object };
  scope.chrome ??= {};
  Object.assign(scope.chrome, { i18n: { getMessage } });
}
