import { TRACK_FONT_PATH } from './track-font.js';

/** The whole style of the public page; but for the Thai letters, which it does not wait for, it asks for no file. */
export const TRACK_STYLE = `
@font-face{font-family:"Plex Thai";src:url(${TRACK_FONT_PATH}) format("woff2");font-display:swap;unicode-range:U+0E01-0E5B}
:root{--text:#16201b;--muted:#4a5750;--ground:#f5f8f6;--surface:#fff;--line:#d5deda;--accent:#00673d;--soft:#d3e8dd;--bad:#b3261e}
@media (prefers-color-scheme:dark){:root{--text:#e6ece9;--muted:#a9b5af;--ground:#161a18;--surface:#1f2422;--line:#38413c;--accent:#5fc795;--soft:#12372a;--bad:#ff8f86}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.7 "Plex Thai","Noto Sans Thai","Sarabun","Leelawadee UI","Thonburi",system-ui,sans-serif}
main{max-width:40rem;margin:0 auto;padding:1rem}
header,footer{max-width:40rem;margin:0 auto;padding:.75rem 1rem;display:flex;justify-content:space-between;gap:1rem;color:var(--muted);font-size:.9rem}
a{color:var(--accent)}
section{background:var(--surface);border:1px solid var(--line);border-radius:.75rem;padding:1rem;margin-bottom:1rem}
h1{font-size:1.5rem;line-height:1.5;margin:0}
h2{font-size:1.05rem;line-height:1.6;margin:0 0 .5rem}
.number{color:var(--muted);margin:0}
.stages{list-style:none;display:flex;gap:.25rem;margin:1rem 0 0;padding:0}
.stages li{flex:1;border-top:.4rem solid var(--line);padding-top:.25rem;font-size:.75rem;line-height:1.5;color:var(--muted);min-width:0;overflow-wrap:break-word}
:lang(en) .stages li{font-size:.7rem}
.stages .done{border-color:var(--accent);color:var(--text)}
.stages .now{border-color:var(--accent);color:var(--text);font-weight:700}
dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.35rem 1rem;margin:0}
dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
ol.log{margin:0;padding-left:1.25rem}ol.log time{color:var(--muted);font-size:.9rem;display:block}
fieldset{border:0;padding:0;margin:0 0 1rem}legend{padding:0;margin-bottom:.5rem}
label.score{display:flex;align-items:center;gap:.75rem;min-height:2.75rem;border:1px solid var(--line);border-radius:.5rem;padding:.25rem .75rem;margin-bottom:.35rem}
input[type=radio]{width:1.25rem;height:1.25rem;accent-color:var(--accent)}
textarea{width:100%;min-height:5rem;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--muted);border-radius:.5rem;padding:.5rem}
button{font:inherit;font-weight:700;min-height:2.75rem;padding:.25rem 1.5rem;margin-top:.75rem;border:0;border-radius:.5rem;background:var(--accent);color:var(--surface)}
.wrong{color:var(--bad);font-weight:700}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media print{header,form,button{display:none}body{background:#fff}}
`;
