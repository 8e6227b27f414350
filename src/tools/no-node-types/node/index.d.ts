// Stands in for @types/node where browser code is compiled: the types of vite and papaparse ask for it.
export {};
