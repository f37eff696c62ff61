// Generated from  by `npm run gen`. Do not edit.

export {};
