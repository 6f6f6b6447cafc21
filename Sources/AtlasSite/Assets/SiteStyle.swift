import ChainModel

/// The style sheet of the site: from a phone to a wall, on paper, and for a keyboard.
enum SiteStyle {
  static let text = kinds + base + parts + maps + narrow + paper

  /// The colours of gap kinds, for words, signs and the edges of cards.
  private static let kinds =
    ":root{" + GapKind.allCases.map { "--\($0.id):\($0.colour)" }.joined(separator: ";") + "}\n"
    + GapKind.allCases.map { ".k-\($0.id){color:var(--\($0.id))}" }.joined() + "\n"
    + GapKind.allCases.filter(\.isProject)
    .map { ".card[data-k=\($0.id)].card{border-top-color:var(--\($0.id))}" }.joined() + "\n"

  private static let base = #"""
    :root{--page:80rem;--ink:#17222d;--quiet:#4b5863;--line:#d5dce2;--soft:#f4f7f9;--link:#0b5394;--brand:#123a5a}
    *{box-sizing:border-box}
    html{font-size:clamp(15px,9px + .55vw,32px);scroll-padding-top:4.5rem}
    body{margin:0;color:var(--ink);background:#fff;line-height:1.65;overflow-wrap:anywhere;
    font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei","Noto Sans",sans-serif}
    a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:.06em}
    a:focus-visible,button:focus-visible,input:focus-visible,[tabindex]:focus-visible,summary:focus-visible{
    outline:.18rem solid #c46a00;outline-offset:.12rem}
    .away{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:.5rem;top:.5rem;z-index:9;background:#fff;padding:.5rem 1rem}
    header{position:sticky;top:0;z-index:5;background:var(--brand);color:#fff;display:flex;flex-wrap:wrap;
    gap:.3rem 1rem;align-items:center;padding:.45rem max(1rem,calc(50vw - var(--page)/2 + 1rem))}
    header a{color:#fff;text-decoration:none}
    header a:hover{text-decoration:underline}
    .brand{font-weight:700;font-size:1.05rem}
    search{position:relative;flex:1 1 14rem;max-width:26rem;margin-left:auto}
    input[type=search]{width:100%;font:inherit;padding:.3rem .7rem;border:1px solid #8796a3;border-radius:.3rem;
    background:#fff;color:var(--ink)}
    #found{position:absolute;inset:auto 0 auto 0;top:100%;margin:.2rem 0 0;padding:.2rem 0;list-style:none;
    background:#fff;color:var(--ink);border:1px solid var(--line);border-radius:.3rem;max-height:70vh;
    overflow:auto;box-shadow:0 .4rem 1.4rem #0003}
    #found li{padding:.35rem .8rem;cursor:pointer}
    #found li[aria-selected=true]{background:#dbe8f3}
    #found small{color:var(--quiet);margin-right:.6em}
    .language{border:1px solid #ffffff80;border-radius:.3rem;padding:.15rem .7rem}
    header nav{flex-basis:100%}
    header nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin:0;padding:0;list-style:none;font-size:.93rem}
    header nav a[aria-current=page]{text-decoration:underline;font-weight:700}
    main{max-width:var(--page);margin:0 auto;padding:1rem}
    footer{max-width:var(--page);margin:2rem auto 0;padding:1rem;border-top:1px solid var(--line);color:var(--quiet);
    font-size:.87rem}
    footer p{margin:.2rem 0}
    h1{font-size:1.8rem;line-height:1.3;margin:.1rem 0 .6rem}
    h2{font-size:1.28rem;margin:2.2rem 0 .7rem;padding-bottom:.25rem;border-bottom:2px solid var(--brand)}
    h3{font-size:1.08rem;margin:.2rem 0 .3rem}
    .lead{font-size:1.08rem;max-width:60rem;margin:.4rem 0}
    .kicker{color:var(--quiet);font-size:.9rem;margin:.5rem 0 0}
    .quiet,.range,.note,.unit,.unknown{color:var(--quiet)}
    .note{font-size:.87rem;margin:.4rem 0 1rem}
    .trail ol{display:flex;flex-wrap:wrap;gap:.2rem .5rem;list-style:none;margin:0;padding:0;font-size:.87rem;
    color:var(--quiet)}
    .trail li+li::before{content:"›";margin-right:.5rem}
    .toc ul{display:flex;flex-wrap:wrap;gap:.3rem .5rem;list-style:none;margin:.8rem 0;padding:0;font-size:.9rem}
    .toc a{display:block;padding:.12rem .75rem;border:1px solid var(--line);border-radius:1rem;text-decoration:none}
    q{quotes:"“" "”"}

    """#

  private static let parts = #"""
    .table{overflow-x:auto;margin:.6rem 0}
    table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.5}
    caption{text-align:left;font-weight:700;padding:.2rem 0 .4rem}
    th,td{padding:.38rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;
    unicode-bidi:isolate;overflow-wrap:break-word;max-width:26rem}
    thead th{background:#e8eef4;border-bottom:2px solid #9fb0be;vertical-align:bottom;line-height:1.35}
    tbody th{font-weight:600;min-width:6em}
    tbody th.n{min-width:0;white-space:nowrap}
    tbody tr:nth-child(even){background:var(--soft)}
    tbody tr:target{background:#fff3cf}
    .n{text-align:right;font-variant-numeric:tabular-nums}
    td.n,.s{white-space:nowrap}
    .d{white-space:nowrap}
    .range{display:block;font-size:.84em;white-space:normal}
    tbody td{min-width:3.4em}
    td.n .range{white-space:nowrap}
    .wide{min-width:54rem}
    .est{font-size:.72em;vertical-align:.25em;color:#7a4a00;margin-left:.15em;text-decoration:none;cursor:help}
    abbr{text-decoration:none}
    thead button{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;cursor:pointer;
    text-align:inherit}
    thead button:hover{text-decoration:underline}
    th[aria-sort=ascending] button::after{content:" ↑";color:var(--ink)}
    th[aria-sort=descending] button::after{content:" ↓";color:var(--ink)}
    .refs{display:inline;font-size:.82rem;white-space:normal}
    .p{margin:1em 0}
    .lead.p,.card .p{margin:.3rem 0}
    .src,.fact{display:inline-block;padding:0 .35em;border:1px solid var(--line);border-radius:.25em;
    text-decoration:none;background:#fff;line-height:1.75;min-width:1.55rem;min-height:1.5rem;text-align:center}
    .fact{color:var(--quiet)}
    .more{display:inline-block}
    .more[open]{display:block}
    .more summary{display:inline-block;cursor:pointer;color:var(--link);padding:0 .3em;list-style:none;
    line-height:1.75;min-width:1.55rem;min-height:1.5rem}
    .more summary::-webkit-details-marker{display:none}
    .sign{display:inline-block;min-width:1.3em;font-weight:700;text-align:center;margin-right:.2em}
    .facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:0 1.6rem;margin:.5rem 0}
    .facts>div{padding:.5rem 0;border-bottom:1px solid var(--line)}
    dt{color:var(--quiet);font-size:.87rem}
    dd{margin:0;font-weight:600}
    dd .range,dd .refs,dd .est{font-weight:400}
    dd .range{white-space:normal}
    dd .refs{display:block;margin-top:.15rem}
    .key{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,10rem),1fr));gap:.8rem;margin:.6rem 0}
    .key>div{background:var(--soft);border-left:.25rem solid var(--brand);padding:.6rem .9rem}
    .key dd{font-size:1.7rem;line-height:1.3}
    .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:.9rem;list-style:none;
    margin:.6rem 0;padding:0}
    .card{border:1px solid var(--line);border-top:.28rem solid var(--brand);border-radius:.3rem;padding:.7rem 1rem}
    .card p{margin:.15rem 0}
    .notice{border-left:.3rem solid #c46a00;background:#fff7ea;padding:.3rem 1rem;margin:.8rem 0}
    section>ul:not(.cards){padding-left:1.3rem}
    section>ul:not(.cards)>li{margin:.28rem 0}
    .lines{font-family:ui-monospace,"Noto Sans Mono CJK SC",monospace;font-size:.84rem;padding-left:4.2em;
    white-space:pre-wrap;line-height:1.6}
    .lines li:target{background:#fff3cf;outline:2px solid #c46a00}
    .lines li::marker{color:#5b6873}

    """#

  private static let maps = #"""
    figure{margin:.8rem 0}
    figcaption{font-size:.9rem;color:var(--quiet);margin-top:.3rem}
    .plot{overflow-x:auto}
    .plot .live{display:block;max-width:100%}
    .live .row text{text-decoration:none}
    .live a.row text:not(.value){fill:var(--link);text-decoration:underline;text-underline-offset:.18em}
    .live .row:hover rect,.live .row:hover circle,.live .row:hover line{filter:brightness(.88)}
    .live .flow:hover{stroke-opacity:.62}
    .live a:focus-visible{outline:.18rem solid #c46a00;outline-offset:.1rem}
    .plot.drawn .chart{display:none}
    .tip{position:fixed;z-index:9;max-width:22rem;padding:.2rem .6rem;border-radius:.25rem;background:#17222d;
    color:#fff;font-size:.87rem;pointer-events:none}
    .tip[hidden]{display:none}
    .chart{display:block;height:auto;max-width:none}
    .plot .chart{width:calc(var(--w)*.0625rem);min-width:30rem;max-width:max(100%,30rem)}
    .chart a{text-decoration:underline}
    .words{font-size:.87rem;color:var(--quiet)}
    .map .tools{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center;margin-bottom:.4rem;font-size:.87rem}
    .map .tools[hidden]{display:none}
    .map .tools label{flex:1 1 9rem;max-width:18rem}
    .map .tools .quiet{flex:1 1 16rem}
    .map button{font:inherit;min-width:2.4em;padding:.22rem .6rem;border:1px solid #8796a3;border-radius:.3rem;
    background:#fff;cursor:pointer}
    .map .sheet{border:1px solid var(--line);overflow:auto;background:#fff}
    .map .sheet svg{display:block;max-width:none}
    .map.live .sheet{height:min(76vh,100vw*var(--r));overflow:hidden;cursor:grab;touch-action:none}
    .map.live .sheet:fullscreen{height:100vh;max-height:none;border:0}
    .map.live .sheet.held{cursor:grabbing}
    .map.live .sheet svg{width:100%;height:100%}
    .chain-map text{text-rendering:geometricPrecision}
    .map .hit>*{filter:drop-shadow(0 0 .35rem #ff8c00)}
    .map .hit rect,.map .hit path,.map .hit polygon{stroke:#e06c00;stroke-width:3.5}
    .map .dim{opacity:.28}

    """#

  private static let narrow = #"""
    @media (min-width:110rem){
    :root{--page:108rem}
    .cards{grid-template-columns:repeat(auto-fill,minmax(min(100%,30rem),1fr))}
    .map.live .sheet{height:min(82vh,100vw*var(--r))}
    }
    @media (max-width:46rem){
    header{position:static}
    html{scroll-padding-top:1rem}
    main{padding:.7rem}
    h1{font-size:1.45rem}
    .u{display:none}
    .wide{min-width:0}
    tbody td{min-width:0}
    tbody th:not(.n){min-width:3.5em}
    th,td{padding:.35rem .35rem;max-width:13rem;hyphens:auto}
    table{font-size:.87rem}
    .sign{min-width:1.1em;margin-right:.1em}
    .lines{padding-left:3em}
    .map.live .sheet{height:min(68vh,var(--h))}
    }

    """#

  private static let paper = #"""
    @media print{
    @page{size:A4;margin:16mm 14mm}
    html{font-size:9.5pt}
    header,footer,.toc,.trail,.tools,.words,.skip,.more{display:none!important}
    main{max-width:none;padding:0}
    .plot.drawn .chart{display:block}
    .live,.tip{display:none!important}
    .table,.plot,.map .sheet,.map.live .sheet{overflow:visible;height:auto}
    .map .sheet svg,.map.live .sheet svg{width:100%;height:auto;max-width:100%}
    .chart{min-width:0}
    .wide{min-width:0}
    table{font-size:7.6pt}
    th,td{padding:.8mm 1.2mm;overflow-wrap:anywhere;max-width:none}
    td.n,td.n .range{white-space:normal}
    tbody th{min-width:0}
    tbody td{min-width:2.2em}
    thead{display:table-header-group}
    tr,.card,.key>div,figure{break-inside:avoid}
    h2,h3{break-after:avoid}
    a{color:inherit;text-decoration:none}
    }

    """#
}
