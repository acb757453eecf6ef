// The same renderer for the pages under /mus.
export { mount } from './renderer/mount.js';
