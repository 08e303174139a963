/** What other programs put on the clipboard, in their manner, and the Markdown that it comes to. */
export const clipboards: Record<string, { html: string; markdown: string }> = {
  'Word: a heading, marks, a list in two depths': {
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; mso-fareast-language:EN-US;} @list l0 {mso-list-id:17;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h2><span style='mso-fareast-font-family:"Times New Roman"'>What it cost<o:p></o:p></span></h2>
<p class=MsoNormal><span style='font-size:11.0pt;mso-bidi-font-weight:bold'>It cost <b style='mso-bidi-font-weight:normal'>nothing</b>
and <i style='mso-bidi-font-style:normal'>saved</i> &pound;40,000.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>&middot;<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>vans</p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-add-space:auto;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>electric ones</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>&middot;</span><![endif]>depots</p>
<!--EndFragment--></body></html>`,
    markdown: '## What it cost\n\nIt cost **nothing** and *saved* £40,000.\n\n- vans\n  - electric ones\n- depots',
  },
  'Word: numbered paragraphs': {
    html: `<body><!--StartFragment--><p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Ask</p><p class=MsoListParagraph
style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.</span>Answer</p><!--EndFragment--></body>`,
    markdown: '1. Ask\n2. Answer',
  },
  'Word: a table with a cell over two columns': {
    html: `<body><table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<tr style='mso-yfti-irow:0'><td width=301 colspan=2 style='width:225.4pt'><p class=MsoNormal>Year<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>2025</p></td><td><p class=MsoNormal>&pound;1</p><p class=MsoNormal>or more</p></td></tr></table></body>`,
    markdown: '| Year |            |\n| ---- | ---------- |\n| 2025 | £1 or more |',
  },
  'Outlook: paragraphs with empty ones between, and a picture in the mail': {
    html: `<body lang="EN-GB" link="#0563C1"><div class="WordSection1"><p class="MsoNormal"><span style="mso-fareast-language:EN-US">Hello<o:p></o:p></span></p>
<p class="MsoNormal"><span><o:p>&nbsp;</o:p></span></p><p class="MsoNormal">See <a href="https://example.org/report">the report</a>.<img src="cid:image001.png"></p></div></body>`,
    markdown: 'Hello\n\nSee [the report](https://example.org/report).',
  },
  'A document of a web office: marks by style': {
    html: `<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Plain, </span><span
style="font-weight:700">strong</span><span style="font-style:italic"> and leaning</span></p></b>`,
    markdown: 'Plain, **strong** *and leaning*',
  },
  'A web page with a script and a link that is none': {
    html: `<div><h1>Bins</h1><script>alert(1)</script><p onclick="x()">Every <a href="javascript:alert(1)">week</a> <strong>at seven</strong></p></div>`,
    markdown: '## Bins\n\nEvery week **at seven**',
  },
};
