/// The style sheet of the booklet: A4, running heads, page numbers, maps on A3 across.
enum BookletStyle {
  static let text = pages + parts

  private static let pages = #"""
    @page{size:A4;margin:20mm 16mm 18mm;
    @top-left{content:string(book);font-size:7.5pt;color:#4b5863}
    @top-right{content:string(chapter);font-size:7.5pt;color:#4b5863}
    @bottom-center{content:counter(page);font-size:8pt;color:#4b5863}}
    @page cover{margin:0;@top-left{content:none}@top-right{content:none}@bottom-center{content:none}}
    @page sheet{size:A3 landscape;margin:16mm 14mm 14mm}
    @page card{margin:15mm 14mm 13mm}
    html{font-family:"Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",sans-serif;font-size:8.6pt;
    line-height:1.55;color:#17222d}
    body{margin:0}
    *{box-sizing:border-box}
    .cover{page:cover;height:297mm;padding:88mm 24mm 20mm;background:#123a5a;color:#fff;
    break-after:page;position:relative}
    .cover h1{font-size:27pt;line-height:1.35;margin:0 0 8mm;string-set:book content();bookmark-level:none}
    .cover .sub{font-size:13pt;margin:0 0 4mm}
    .cover .date{font-size:13pt}
    .cover .foot{position:absolute;bottom:18mm;left:24mm;right:24mm;font-size:8.5pt}
    .contents{break-after:page}
    .contents h1{string-set:chapter content();bookmark-level:1}
    .contents ol{list-style:none;margin:0;padding:0;columns:2;column-gap:10mm;font-size:8pt}
    .contents li{margin:0}
    .contents .chapter{margin-top:1.4mm;font-weight:700}
    .contents .entry{padding-left:5mm}
    .contents a{color:inherit;text-decoration:none}
    .contents a::after{content:leader('.') target-counter(attr(href),page);font-weight:400}
    article{break-before:page}
    .head{string-set:chapter content();font-size:17pt;line-height:1.3;margin:0 0 2mm;color:#123a5a}
    h1.head{bookmark-level:1}
    h2.head{bookmark-level:2}
    h3{font-size:10.5pt;margin:3.2mm 0 1mm;padding-bottom:.6mm;border-bottom:.5pt solid #123a5a;break-after:avoid;
    bookmark-level:none}
    .sheet{page:sheet;break-before:page;break-after:page;margin:0;text-align:center}
    .sheet svg{width:392mm;height:262mm}
    .sheet figcaption{string-set:chapter content();visibility:hidden;font-size:1pt;line-height:1;margin:0}
    .chain-map .halo{stroke:none!important}

    """#

  private static let parts = #"""
    .kicker,.quiet,.range,.note,.unit,.unknown,figcaption{color:#4b5863}
    .kicker{margin:0;font-size:8.5pt}
    .lead{font-size:10pt;margin:0 0 2mm}
    .note{font-size:7.5pt;margin:1mm 0 2mm}
    a{color:#0b5394;text-decoration:none}
    .away{display:none}
    table{border-collapse:collapse;width:100%;font-size:7.5pt;line-height:1.35}
    table.wide{font-size:6.8pt}
    caption{text-align:left;font-weight:700;padding:.5mm 0 1mm}
    thead{display:table-header-group}
    tr{break-inside:avoid}
    th,td{padding:.5mm 1mm;border-bottom:.3pt solid #c3ccd4;text-align:left;vertical-align:top;overflow-wrap:anywhere}
    thead th{background:#e8eef4;border-bottom:.7pt solid #9fb0be;vertical-align:bottom}
    tbody th{font-weight:700}
    tbody td{min-width:2.2em}
    tbody th:not(.n){min-width:3.6em}
    .n{text-align:right}
    td.n,td.n .range{white-space:nowrap}
    .range{display:block;font-size:.86em}
    .s{white-space:nowrap}
    abbr{text-decoration:none}
    .est{font-size:.72em;vertical-align:.25em;color:#7a4a00}
    .refs{font-size:.86em}
    .src{color:#0b5394}
    .sign{font-weight:700;margin-right:.3em}
    dl{margin:0;display:flex;flex-wrap:wrap}
    .facts>div{width:24%;margin:0 1% 0 0;padding:.8mm 0;border-bottom:.3pt solid #c3ccd4}
    .key>div{width:27.5%;margin:1mm 2% 1mm 0;padding:1.5mm 2mm;border-left:1.5pt solid #123a5a;background:#f4f7f9}
    .key dd{font-size:15pt}
    dt{color:#4b5863;font-size:7.5pt}
    dd{margin:0;font-weight:700}
    dd .range,dd .refs,dd .est{font-weight:400;font-size:7pt}
    .key dd .est{font-size:7pt}
    ul{margin:1mm 0;padding-left:4.5mm}
    li{margin:.4mm 0}
    ul.cards{list-style:none;padding:0;display:flex;flex-wrap:wrap}
    .card{width:27.5%;margin:0 2% 2.5mm 0;padding:1.6mm 2mm;border:.4pt solid #c3ccd4;border-top:2pt solid #123a5a;
    break-inside:avoid}
    .card h3{border:0;margin:0;padding:0}
    .card p{margin:.3mm 0}
    .notice{border-left:2pt solid #c46a00;background:#fff7ea;padding:.5mm 3mm;margin:2mm 0}
    figure{margin:2mm 0;break-inside:avoid}
    figcaption{font-size:7.5pt}
    .chart{max-width:100%;height:auto}
    .ladder .chart,.bars .chart,.ranks .chart{max-width:140mm}
    .one{page:card;font-size:7.5pt;line-height:1.36}
    .one .head{font-size:15pt;margin-bottom:1mm}
    .one .lead{font-size:8.8pt;margin-bottom:1mm}
    .one h3{font-size:9pt;line-height:1.4;margin:1.7mm 0 .6mm}
    .one caption{display:none}
    .one thead th.n:first-child{width:3em}
    .one td .range{display:inline;margin-left:1mm}
    .one table{font-size:6.6pt;line-height:1.32}
    .one th,.one td{padding:.45mm 1mm}
    .one ul{columns:2;column-gap:6mm;margin:.6mm 0}
    .one li{margin:.2mm 0;break-inside:avoid}
    .one .facts>div{width:11.6%;margin-right:.9%;padding:.5mm 0}
    .one .facts dt{font-size:6.6pt}
    .one .facts dd{font-size:7.2pt;line-height:1.3}
    .one .facts dd .range,.one .facts dd .refs,.one .facts dd .est{font-size:6.2pt}
    .one .note{font-size:6.6pt;margin:.5mm 0 1mm}
    q{quotes:"“" "”"}

    """#
}
