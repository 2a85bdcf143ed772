export const issues = {};
