import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** BMA green; the eighth step is the one of the city's marks. */
const bma: MantineColorsTuple = [
  '#e9f5ef',
  '#d3e8dd',
  '#a6d3bb',
  '#75bc97',
  '#5fc795',
  '#2b9d68',
  '#158a57',
  '#067a4a',
  '#00673d',
  '#004b2c',
];
const fontFamily = "'IBM Plex Sans Thai Looped', 'Noto Sans Thai Looped', system-ui, sans-serif";

/** What the ready-made controls look like. Colours of charts and pages are in charts/theme.css. */
export const theme = createTheme({
  colors: { bma },
  primaryColor: 'bma',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  fontFamily,
  headings: { fontFamily },
  lineHeights: { xs: '1.6', sm: '1.65', md: '1.65', lg: '1.65', xl: '1.65' },
  defaultRadius: 'md',
  respectReducedMotion: true,
});
