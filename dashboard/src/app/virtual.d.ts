/** The theme's variables, made by themeStylesheet.ts when the dashboard is built. */
declare module 'virtual:theme.css';
