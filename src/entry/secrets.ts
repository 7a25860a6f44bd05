/** The secret scanner as a bundle of its own. */
export { scanFiles } from '../shell/secrets.ts';
