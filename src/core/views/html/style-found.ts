/** How findings, tests and comparisons look. */
export const STYLE_FOUND = String.raw`
a{color:var(--accent)}
select{font:inherit;font-size:13.5px;color:inherit;max-width:240px;padding:4px 8px;background:var(--card);border:1px solid var(--line);border-radius:8px}
.jumps{display:flex;flex-wrap:wrap;gap:8px;margin-top:18px}.jumps a{text-decoration:none;background:var(--soft);color:var(--text)}.jumps a:hover{background:var(--accent-soft)}
a.chip{display:inline-block}
.small{font-size:13px;font-weight:400!important}
.badge.strong{background:var(--accent-soft);color:var(--accent)}
.filters{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-top:12px}
.filters input{flex:1 1 160px;min-width:0;max-width:360px;margin-left:auto;padding:4px 12px;font-size:14px;background:var(--card);border:1px solid var(--line);border-radius:8px}
.more{margin-top:8px;font-size:13.5px}.more[hidden]{display:none}
.files{margin-top:12px}
.file{border-top:1px solid var(--line)}
.file>summary,.finding>summary,.listed>summary{list-style:none;cursor:pointer}
.file>summary::-webkit-details-marker,.finding>summary::-webkit-details-marker,.listed>summary::-webkit-details-marker{display:none}
.file>summary{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;padding:9px 4px 9px 22px;position:relative;border-radius:6px}
.file>summary::before,.listed>summary::before{content:"";position:absolute;left:6px;width:6px;height:6px;border:solid var(--dim);border-width:0 1.5px 1.5px 0;transform:rotate(-45deg)}
.file>summary::before{top:17px}
.file[open]>summary::before,.listed[open]>summary::before{transform:rotate(45deg)}
.file>summary:hover,.finding>summary:hover,.listed>summary:hover{background:var(--soft)}
.file>summary .name{flex:1 1 240px;font-size:13.5px;min-width:0}
.file>.hint{margin:0 0 6px 22px}
.file>div{margin:0 0 10px 22px;border-left:2px solid var(--line);padding-left:8px}
.finding>summary{display:grid;grid-template-columns:20px 58px minmax(0,1fr) auto auto;gap:2px 10px;align-items:baseline;padding:5px 8px;border-radius:6px;font-size:14px}
.finding[open]>summary{background:var(--soft)}
.sev{flex:none;display:inline-grid;place-items:center;width:18px;height:18px;border-radius:50%;font-size:11px;font-weight:700;line-height:1;background:var(--soft)}
.sev.bad{background:var(--bad-soft)}.sev.warn{background:var(--warn-soft)}.sev.good{background:var(--good-soft)}
.at{font:12.5px var(--mono);color:var(--dim);text-align:right}
.said{min-width:0;overflow-wrap:anywhere}
.finding:not([open]) .said{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.rule{color:var(--dim);font-size:12.5px;overflow-wrap:anywhere;max-width:240px}
.more-of{padding:2px 8px 12px 38px}
.more-of pre{max-height:300px}
.more-of .about{margin-top:8px;font-size:13.5px;gap:4px 16px;overflow-wrap:anywhere}.more-of .about>*{min-width:0}
.more-of button,.linked{padding:1px 9px;font-size:13px}
.src{margin-top:8px;padding:6px 0;background:var(--code);border:1px solid var(--line);border-radius:8px;font:12.5px/1.6 var(--mono);overflow-x:auto;tab-size:4}
.sl{display:flex;width:max-content;min-width:100%;white-space:pre}
.sl .no{flex:none;width:54px;padding-right:12px;text-align:right;color:var(--dim);user-select:none}
.sl .tx{padding-right:14px}
.sl.mark{background:var(--accent-soft);box-shadow:inset 3px 0 var(--accent-bar)}.sl.mark .no{color:inherit}
.sl.mark.bad{background:var(--bad-soft);box-shadow:inset 3px 0 var(--bad-bar);color:inherit}.sl.mark.warn{background:var(--warn-soft);box-shadow:inset 3px 0 var(--warn-bar);color:inherit}
.sl.mark .tx{color:var(--text)}
.tests{margin-top:10px}
.testrow{display:grid;grid-template-columns:20px minmax(0,1fr) auto;gap:2px 12px;align-items:start;padding:8px 0;border-top:1px solid var(--line)}
.testrow .name{font-size:14px;font-weight:500;overflow-wrap:anywhere}
.where{font-size:13px;color:var(--dim);overflow-wrap:anywhere}
.phases-compared{margin-top:16px}
.compared{display:grid;grid-template-columns:minmax(90px,1.2fr) 1fr 1fr 90px;gap:2px 14px;padding:6px 0;border-top:1px solid var(--line);font-size:14px}
.compared .cell{min-width:0;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}.compared .cell:last-child{text-align:right}
.compared .name{font-size:14px}
.headed{border:0;color:var(--dim);font-size:12.5px}.headed .cell{font-size:12.5px}
.sub{font-size:14px;font-weight:650;margin-top:18px}
.line{display:flex;flex-wrap:wrap;gap:2px 12px;align-items:baseline;padding:5px 0;border-top:1px solid var(--line);font-size:14px}.line code{overflow-wrap:anywhere;min-width:0}.line .said{flex:1 1 200px}
.lists{margin-top:6px}
.listed{border-top:1px solid var(--line)}.listed:first-child{border-top:0}
.listed>summary{position:relative;padding:8px 4px 8px 22px;font-size:14px;border-radius:6px}.listed>summary::before{top:15px}
.listed>div{margin-left:22px}
.fixes{margin-top:6px}
.fix{border-top:1px solid var(--line)}
.fix>summary{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;padding:8px 0;cursor:pointer;border-radius:6px}
.fix>summary .what{flex:1 1 200px;min-width:0;color:var(--dim);font-size:14px;overflow-wrap:anywhere}
.fix>.where,.fix>.hint{margin-left:36px}
.diff{margin:6px 0 12px 36px;max-height:60vh;overflow:auto;padding:6px 0;background:var(--code);border:1px solid var(--line);border-radius:8px;font:12.5px/1.6 var(--mono);tab-size:4}
.dl{width:max-content;min-width:100%;padding:0 14px;white-space:pre}
.dl.added{background:var(--good-soft);color:var(--good)}.dl.gone{background:var(--bad-soft);color:var(--bad)}
.dl.part{color:var(--accent)}.dl.head{color:var(--dim);font-weight:600}
@media(max-width:640px){.fix>.where,.fix>.hint,.diff{margin-left:0}.finding>summary{grid-template-columns:20px minmax(0,1fr) auto;gap:2px 8px}.finding>summary .at{grid-column:2;text-align:left}.finding>summary .said{grid-column:2/-1;grid-row:2}.finding>summary .rule{grid-column:2/-1;grid-row:3;max-width:none}.finding>summary .badge{grid-row:1;grid-column:3}
.file>div{margin-left:4px}.more-of{padding-left:8px}.file>summary .name{flex-basis:100%}.file>summary .badges{padding:0}.filters input{max-width:none;flex-basis:100%}select{max-width:100%}
.compared{grid-template-columns:1fr 1fr}.compared .name{grid-column:1/-1}.compared .cell:last-child{text-align:left;grid-column:1/-1}.headed .cell:first-child,.headed .cell:last-child{display:none}.compared .cell:last-child:empty{display:none}.more-of .about .push{margin-left:0}.line code,.line .said{flex-basis:100%}}
@media print{.filters,.more{display:none}}
`;
