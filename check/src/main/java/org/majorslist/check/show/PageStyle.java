package org.majorslist.check.show;

/// How the page of a checked article looks: light and dark, wide and narrow, on paper.
final class PageStyle {
    static final String CSS = """
            :root{color-scheme:light dark;--supported:#1a7f37;--supported_other:#0969da;--imprecise:#9a6700;--contradicted:#cf222e;--disputed:#8250df;--not_in_register:#6e7781}
            @media(prefers-color-scheme:dark){:root{--supported:#3fb950;--supported_other:#58a6ff;--imprecise:#d29922;--contradicted:#ff7b72;--disputed:#bc8cff;--not_in_register:#8b949e}}
            body{font:16px/1.55 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;display:grid;grid-template-columns:minmax(0,3fr) minmax(16rem,2fr);gap:1rem 2rem}
            header,footer{grid-column:1/-1}
            h1{font-size:1.6rem;line-height:1.25;margin:0;overflow-wrap:anywhere}
            header p{margin:.4rem 0 0}
            main p{margin:0 0 .9em;white-space:pre-wrap;overflow-wrap:anywhere}
            mark{background:transparent;color:inherit;border-bottom:3px solid;padding-bottom:.05em}
            sup{font-size:.7em;margin-left:.15em}
            sup+span sup,span+span sup{margin-left:.4em}
            sup a{display:inline-block;min-width:1.2em;text-align:center}
            aside ol,aside ul{list-style:none;margin:0;padding:0}
            aside ol>li{border-left:4px solid;padding:.1rem .7rem;margin:0 0 .9rem;font-size:.87rem;overflow-wrap:anywhere}
            aside p{margin:.1rem 0 .2rem}
            aside ul li{margin:.15rem 0}
            aside code{font-size:.8em;display:block}
            dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;font-size:.87rem}
            dd{margin:0}
            dt span{border-bottom:3px solid}
            dt .weighed{border-bottom:0}
            details{margin:.2rem 0}
            :target{outline:2px solid Highlight;outline-offset:2px}
            .supported{border-color:var(--supported)}.supported_other{border-color:var(--supported_other)}
            .imprecise{border-color:var(--imprecise);border-bottom-style:dotted}
            .contradicted{border-color:var(--contradicted);border-bottom-style:double;border-bottom-width:4px}
            .disputed{border-color:var(--disputed);border-bottom-style:dashed}
            .not_in_register{border-color:var(--not_in_register);border-bottom-width:1px}
            .weighed{font-style:italic}
            aside .contradicted,aside .not_in_register{border-bottom-width:0}
            @media(max-width:50rem){body{grid-template-columns:minmax(0,1fr)}}
            @media print{body{display:block;max-width:none;margin:0}details{display:none}aside li{break-inside:avoid}}
            """;

    private PageStyle() {}
}
