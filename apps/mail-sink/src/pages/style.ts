/** The look of the inbox: one narrow list, one wide sheet; on a phone one of the two. */
export const style = `
:root{color-scheme:light dark;--paper:light-dark(#fffdf9,#1b1d1f);--desk:light-dark(#efece4,#121314);
--ink:light-dark(#22262b,#e9e6df);--quiet:light-dark(#6b6a64,#9b988f);--line:light-dark(#dcd7cb,#303336);
--mark:light-dark(#0b5f58,#6cc5ba);--chosen:light-dark(#e2efec,#1e302e)}
*{box-sizing:border-box}
body{margin:0;height:100dvh;display:grid;grid-template:auto 1fr/minmax(17rem,24rem) 1fr;background:var(--desk);
color:var(--ink);font:16px/1.5 ui-sans-serif,system-ui,-apple-system,"Segoe UI",sans-serif}
a{color:inherit;text-decoration:none}
a:focus-visible,button:focus-visible,input:focus-visible{outline:2px solid var(--mark);outline-offset:2px}
header{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;padding:.7rem 1.1rem;
border-bottom:1px solid var(--line)}
header h1{font:600 1.15rem/1.2 ui-serif,Georgia,"Times New Roman",serif;margin:0}
header p{margin:0;color:var(--quiet);font-size:.88rem}
header form{display:flex;gap:.4rem;margin:0}
header .search{margin-left:auto}
input,button{font:inherit;font-size:.9rem;padding:.35rem .7rem;border-radius:6px;border:1px solid var(--line);
background:var(--paper);color:inherit}
input{width:15rem;max-width:100%}
button{cursor:pointer}
nav{overflow-y:auto;border-right:1px solid var(--line)}
nav ol{list-style:none;margin:0;padding:0}
nav a{display:grid;grid-template-columns:1fr auto;gap:.1rem .8rem;padding:.7rem 1.1rem;border-bottom:1px solid var(--line)}
nav a:hover{background:var(--chosen)}
nav a[aria-current]{background:var(--chosen);box-shadow:inset 3px 0 var(--mark)}
nav strong{grid-column:1/-1;font-weight:600;line-height:1.35;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;overflow-wrap:anywhere}
nav time,nav span{color:var(--quiet);font-size:.84rem}
nav time{font-variant-numeric:tabular-nums}
nav span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
nav .more{padding:1rem 1.1rem;color:var(--quiet);font-size:.88rem;margin:0}
main{background:var(--paper);display:flex;flex-direction:column;min-width:0;min-height:0;padding:1.1rem 1.3rem 1.3rem;gap:.9rem}
main h2{font:600 1.55rem/1.25 ui-serif,Georgia,"Times New Roman",serif;margin:0;overflow-wrap:anywhere;text-wrap:balance}
.back{display:none;color:var(--mark)}
dl{display:grid;grid-template-columns:auto 1fr;gap:.1rem .9rem;margin:0;font-size:.9rem}
dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}
.views{display:flex;gap:1.1rem;font-size:.9rem}
.views a{padding-bottom:.2rem;color:var(--quiet)}
.views a[aria-current]{color:var(--ink);border-bottom:2px solid var(--mark)}
iframe,pre{flex:1;min-height:20rem;width:100%;margin:0;border:1px solid var(--line);border-radius:8px}
iframe{background:#fff}
pre{background:var(--desk);padding:1.1rem 1.3rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;
font:14.5px/1.55 ui-monospace,"SF Mono",Menlo,Consolas,monospace}
.empty{margin:auto;max-width:26rem;text-align:center;color:var(--quiet)}
.empty h2{color:var(--ink);margin-bottom:.4rem}
.empty code{font-size:.9em;overflow-wrap:anywhere}
header .other{color:var(--mark);font-size:.9rem}
body.texts main{grid-column:1/-1;overflow-y:auto}
ol.texts{list-style:none;margin:0;padding:0;max-width:40rem}
ol.texts li{margin:0 0 1.4rem}
ol.texts p{margin:0}
.who{font-size:.88rem;margin-bottom:.35rem!important}.who span{color:var(--quiet)}
.bubble{display:inline-block;background:var(--chosen);border-radius:1rem 1rem 1rem .25rem;padding:.65rem .95rem;overflow-wrap:anywhere}
@media (max-width:46rem){
body{grid-template:auto 1fr/1fr;height:auto;min-height:100dvh}
header p{flex:1;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}header .search{margin:0;flex:1 1 100%;order:1}header .search input{flex:1;width:auto;min-width:0}
nav{border-right:0}
body.reading nav,body.listing main{display:none}
body.reading main{min-height:calc(100dvh - 4rem);padding:1rem}
.back{display:inline-block;font-size:.92rem}
main h2{font-size:1.3rem}
iframe,pre{min-height:60dvh}
}`;
