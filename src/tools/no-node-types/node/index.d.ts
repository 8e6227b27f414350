// Stands in for @types/node where browser code is compiled: the types of vite ask for it.
export {};
