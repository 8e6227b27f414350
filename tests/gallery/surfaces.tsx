export const showSurface = (_app: HTMLElement, _surface: string, _name: string): void => undefined;
