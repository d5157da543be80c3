/** Days after a hand-over within which the same problem on the same device is mended on site [001] 1.1 step 3. */
export const GUARANTEE_DAYS = 30;
