import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import type { Plugin } from 'vite';
import { theme } from './src/app/theme.js';

const name = 'virtual:theme.css';
const resolved = `\0${name}`;

/** The theme's variables as a stylesheet of the build: written by the provider at run time they would need style-src 'unsafe-inline'. */
export function themeStylesheet(): Plugin {
  return {
    name: 'nakhon:theme-stylesheet',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) =>
      id === resolved ? convertCssVariables(defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme)), ':root') : undefined,
  };
}
