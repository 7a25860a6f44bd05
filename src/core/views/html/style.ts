/** How the report looks: light and dark as the system has it, from 320 pixels up. */
export const STYLE = String.raw`
:root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--text:#1d2430;--dim:#5b6676;--line:#e2e6ec;--soft:#f0f2f5;
--good:#177245;--good-soft:#e3f4ea;--bad:#b8263f;--bad-soft:#fdecee;--warn:#8a5a00;--warn-soft:#fdf3dc;--accent:#2b59c3;--accent-soft:#e7eefc;
--good-bar:#46a978;--bad-bar:#d5485f;--warn-bar:#dba13a;--accent-bar:#5b85de;--code:#f7f8fa;--hit:#fff3bf;--now:#ffd43b;--c0:#444c59;--c1:#b3261e;--c2:#1a7f37;--c3:#8a5a00;--c4:#2457c5;--c5:#8a3ab9;--c6:#0b7285;--c7:#2b323d;--c8:#6b7585;
--radius:12px;--mono:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media(prefers-color-scheme:dark){:root{--bg:#0e1217;--card:#161b22;--text:#dde4ee;--dim:#94a0b2;--line:#272f3a;--soft:#1d242d;
--good:#56c68c;--good-soft:#14301f;--bad:#ff7b8d;--bad-soft:#3a181f;--warn:#e3b053;--warn-soft:#33270e;--accent:#86a9ff;--accent-soft:#1a2745;
--good-bar:#3c9c6c;--bad-bar:#d9596c;--warn-bar:#c08f35;--accent-bar:#5d83db;--code:#11161c;--hit:#3d3413;--now:#6b560c;--c0:#8b95a5;--c1:#ff8578;--c2:#5fd38d;--c3:#e3b053;--c4:#86a9ff;--c5:#d69bf5;--c6:#5cc8dd;--c7:#e6ebf2;--c8:#8b97a8}}
*{box-sizing:border-box}
html{scroll-padding-top:76px}
body{margin:0;background:var(--bg);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",sans-serif;-webkit-text-size-adjust:100%}
main,noscript{display:block;max-width:1120px;margin:0 auto;padding:28px 20px 56px}
h1,h2,h3,p,ul,dl,dd{margin:0;padding:0}
ul{list-style:none}
h1{font-size:26px;line-height:1.25;letter-spacing:-.01em;overflow-wrap:anywhere}
h2{font-size:16px;font-weight:650}
button,input{font:inherit;color:inherit}
button{cursor:pointer;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:4px 10px}
button:hover:not(.bar){background:var(--soft)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
code,.mono{font-family:var(--mono);font-size:.87em}
.card{background:var(--card);border:1px solid var(--line);border-radius:var(--radius);margin-top:18px;padding:18px 20px}
.dim{color:var(--dim)}.good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}.strong{color:var(--accent)}
.row{display:flex;align-items:center;gap:10px;flex-wrap:wrap}.push{margin-left:auto}
.grow{flex:1 1 auto;min-width:0}
.sign{flex:none;display:inline-grid;place-items:center;width:24px;height:24px;border-radius:50%;font-size:13px;font-weight:700;line-height:1;background:var(--soft)}
.sign.good{background:var(--good-soft)}.sign.bad{background:var(--bad-soft)}.sign.warn{background:var(--warn-soft)}.sign.strong{background:var(--accent-soft)}
header.card{margin-top:0;padding:24px 24px 20px}
header .sign{width:46px;height:46px;font-size:22px}
.verdict{display:flex;gap:16px;align-items:center}
.verdict p{color:var(--dim);overflow-wrap:anywhere}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:14px 20px;margin-top:20px;padding-top:18px;border-top:1px solid var(--line)}
.facts dt{font-size:12.5px;color:var(--dim)}
.facts dd{font-weight:550;overflow-wrap:anywhere}
.failed{border-color:color-mix(in srgb,var(--bad) 38%,var(--line))}
.fail{margin-top:16px;padding-top:16px;border-top:1px solid var(--line)}
.fail h3,.name{font-size:15px;font-weight:600;overflow-wrap:anywhere}
pre,.log{margin:10px 0 0;padding:12px 14px;background:var(--code);border:1px solid var(--line);border-radius:8px;font:12.5px/1.55 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4}
pre{max-height:420px;overflow:auto}
.hint{margin-top:8px;color:var(--dim);font-size:14px}
.next{margin-top:18px;padding-top:16px;border-top:1px solid var(--line)}
.next li{display:flex;flex-wrap:wrap;align-items:center;gap:6px 12px;margin-top:8px}
.next li>span{flex:0 0 170px;color:var(--dim)}
.next code{background:var(--code);border:1px solid var(--line);border-radius:6px;padding:3px 8px;overflow-wrap:anywhere}
.next button{padding:2px 9px;font-size:13px}
.tools{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-top:26px;padding:10px 0;background:var(--bg)}
.tools h2{margin-right:6px}
.find{display:flex;flex:1 1 300px;gap:8px;align-items:center;justify-content:flex-end}.find button:disabled{opacity:.4;cursor:default}
.tools input{flex:1 1 160px;min-width:0;max-width:360px;padding:6px 12px;background:var(--card);border:1px solid var(--line);border-radius:8px}
.chip{border-radius:99px;font-size:13.5px;padding:3px 12px;white-space:nowrap}
.chip[aria-pressed=true]{background:var(--accent-soft);border-color:transparent;color:var(--accent);font-weight:600}
.count{font-variant-numeric:tabular-nums;font-size:13.5px;color:var(--dim)}
.phase{background:var(--card);border:1px solid var(--line);border-radius:var(--radius);margin-top:8px;content-visibility:auto;contain-intrinsic-size:auto 48px}
.phase[hidden]{display:none}
.phase>summary{display:flex;align-items:center;gap:12px;padding:11px 16px;cursor:pointer;list-style:none;border-radius:var(--radius)}
.phase>summary::-webkit-details-marker{display:none}
.phase>summary:hover{background:var(--soft)}
.phase>summary .about{flex:1 1 0;min-width:0;color:var(--dim);font-size:14px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.phase>summary .name{flex:0 1 auto}
.time{flex:none;color:var(--dim);font-variant-numeric:tabular-nums;font-size:14px}
.badges{display:flex;gap:6px;flex-wrap:wrap}.badges:not(:has(>:not([hidden]))){display:none}
.badge{flex:none;font-size:12.5px;padding:1px 9px;border-radius:99px;background:var(--soft);color:var(--dim);white-space:nowrap}
.badge.good{background:var(--good-soft);color:var(--good)}.badge.bad{background:var(--bad-soft);color:var(--bad)}.badge.warn{background:var(--warn-soft);color:var(--warn)}.badge.hits{background:var(--hit);color:var(--text)}
.body{padding:2px 16px 16px;border-top:1px solid var(--line)}
.body>p{margin-top:10px;color:var(--dim);font-size:14px;overflow-wrap:anywhere}
.gate{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;margin-top:14px;font-size:14px}
.gate .because{color:var(--dim);overflow-wrap:anywhere;min-width:0}
.task{display:grid;grid-template-columns:24px minmax(90px,max-content) minmax(0,1fr) auto auto;gap:2px 12px;align-items:center;padding:8px 0;border-bottom:1px solid var(--line)}
.task:last-child{border-bottom:0}
.task .what{min-width:0;color:var(--dim);font-size:14px;overflow-wrap:anywhere}
.task .what code{color:var(--dim)}
.task button{padding:1px 9px;font-size:13px}
.tasks{margin-top:4px}.gate+.tasks{margin-left:12px;padding-left:12px;border-left:2px solid var(--line)}
.logbox{margin-top:12px}
.logbox>summary{cursor:pointer;font-size:14px;font-weight:600}.logbox .count{font-weight:400}
.log{max-height:70vh;overflow:auto;padding:10px 0}
.chunk{content-visibility:auto;contain-intrinsic-size:auto 3900px}
.ln{padding:0 14px;min-height:1.55em;scroll-margin:80px}
.ln.frame{margin-top:6px;color:var(--dim);font-weight:600}
.ln.end{margin-top:0;margin-bottom:6px;font-weight:400}
.ln.hit{background:var(--hit)}.ln.now{background:var(--accent-soft);box-shadow:inset 3px 0 var(--accent)}.ln.hit.now{background:var(--now)}
.ln.frame,.task .what code,.fail>code{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}.ln.frame:is(:hover,.hit),.task .what code:hover,.fail>code:hover{-webkit-line-clamp:none}
.b{font-weight:700}.d{opacity:.72}.i{font-style:italic}.u{text-decoration:underline}.s{text-decoration:line-through}
.f0{color:var(--c0)}.f1{color:var(--c1)}.f2{color:var(--c2)}.f3{color:var(--c3)}.f4{color:var(--c4)}.f5{color:var(--c5)}.f6{color:var(--c6)}.f7{color:var(--c7)}.f8{color:var(--c8)}
.g0,.g1,.g2,.g3,.g4,.g5,.g6,.g7,.v{border-radius:3px;background:color-mix(in srgb,var(--g,currentColor) 22%,transparent)}
.g0{--g:var(--c0)}.g1{--g:var(--c1)}.g2{--g:var(--c2)}.g3{--g:var(--c3)}.g4{--g:var(--c4)}.g5{--g:var(--c5)}.g6{--g:var(--c6)}.g7{--g:var(--c7)}
.plot{position:relative;margin-top:14px;border:1px solid var(--line);border-radius:8px;overflow:hidden;--label:190px}
.axis{position:relative;height:26px;margin-left:var(--label);border-left:1px solid var(--line);font-size:12px;color:var(--dim);overflow:hidden;font-variant-numeric:tabular-nums}
.axis span{position:absolute;top:4px;padding-left:4px;border-left:1px solid var(--line);white-space:nowrap}
.rows{position:relative;max-height:384px;overflow-y:auto;overflow-x:hidden;border-top:1px solid var(--line);touch-action:pan-y}
.rows.zoomed{cursor:grab}
.lane{position:absolute;left:0;right:0;height:24px;display:flex}
.lane>div:first-child{flex:none;width:var(--label);padding:0 8px 0 12px;font-size:13px;line-height:24px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.lane.task-lane>div:first-child{padding-left:24px;color:var(--dim)}
.lane.phase-lane>div:first-child{font-weight:600}
.track{position:relative;flex:1;border-left:1px solid var(--line);overflow:hidden}
.bar{position:absolute;top:5px;height:14px;min-width:3px;padding:0;border:0;border-radius:4px;background:var(--c8)}
.bar:hover{filter:brightness(1.12)}
.phase-lane .bar{top:9px;height:6px;border-radius:3px;opacity:.6}
.bar.good{background:var(--good-bar)}.bar.bad{background:var(--bad-bar)}.bar.warn{background:var(--warn-bar)}.bar.strong{background:var(--accent-bar)}
.none{position:absolute;left:8px;font-size:12px;line-height:24px;color:var(--dim);white-space:nowrap}
.break{position:absolute;top:0;bottom:0;width:0;border-left:2px dashed var(--warn);opacity:.7}
.warnings li{margin-top:6px;overflow-wrap:anywhere}
dialog{max-width:440px;width:calc(100vw - 32px);border:1px solid var(--line);border-radius:var(--radius);background:var(--card);color:var(--text);padding:20px 24px}
dialog::backdrop{background:rgb(0 0 0/.4)}
dialog dl{display:grid;grid-template-columns:auto 1fr;gap:8px 18px;margin:14px 0}
kbd{font:12.5px var(--mono);background:var(--soft);border:1px solid var(--line);border-radius:5px;padding:1px 6px}
footer{margin-top:28px;font-size:13px;color:var(--dim);display:flex;gap:12px;align-items:center;flex-wrap:wrap}
@media(max-width:640px){main{padding:14px 12px 40px}header.card,.card{padding:16px 14px}h1{font-size:21px}header .sign{width:38px;height:38px;font-size:18px}
.facts{grid-template-columns:1fr 1fr;gap:12px}.plot{--label:104px}.lane>div:first-child{padding-left:8px}.lane.task-lane>div:first-child{padding-left:14px}
.tools input{max-width:none}.find{flex-basis:100%}.phase>summary{flex-wrap:wrap;padding:10px 12px;gap:6px 10px}.phase>summary .name{flex:1 1 0;min-width:0}.phase>summary .about{flex:1 1 100%;order:2;padding-left:34px;white-space:normal}.phase .badges{order:3;flex:1 1 100%;padding-left:34px}.phase>summary .time{order:1}
.phase>summary .about:empty{display:none}
.body{padding:2px 12px 12px}.task{grid-template-columns:24px minmax(0,1fr) auto auto}.task .what{grid-column:2/-1;grid-row:2}.next li>span{flex-basis:100%}}
@media print{.tools,footer button,.row button{display:none}.phase,.chunk{content-visibility:visible}}
`;
