/** Where the mock is steered. */
export const controlPath = '/__mock/';
