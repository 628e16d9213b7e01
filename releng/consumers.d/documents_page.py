"""Checks a page: every element is closed, every place is named once, every link within leads somewhere, nothing is loaded.

documents_page.py FILE.html              a whole page of ours
documents_page.py --rendered FILE.html   what a Markdown renderer made: only elements that Markdown has, and places
"""

import html.parser
import re
import sys

VOID = {'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'}
MARKDOWN = {'a', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'br', 'hr',
            'table', 'thead', 'tbody', 'tr', 'th', 'td'}
faults = []


class Page(html.parser.HTMLParser):

    def __init__(self, rendered):
        super().__init__()
        self.rendered = rendered
        self.open = []
        self.ids = []
        self.links = []
        self.scripts = 0

    def fault(self, text):
        faults.append('line %d: %s' % (self.getpos()[0], text))

    def handle_startendtag(self, tag, attributes):
        self.look(tag, dict(attributes))

    def handle_starttag(self, tag, attributes):
        self.look(tag, dict(attributes))
        if tag not in VOID:
            self.open.append(tag)

    def look(self, tag, attributes):
        if self.rendered and tag not in MARKDOWN:
            self.fault('<%s> was made' % tag)
        if tag in ('img', 'iframe', 'object', 'embed', 'link', 'base', 'form', 'audio', 'video'):
            self.fault('<%s> may not be there' % tag)
        self.scripts += tag == 'script'
        for name, value in attributes.items():
            if name.startswith('on') or name in ('src', 'srcset', 'style', 'action', 'formaction', 'ping'):
                self.fault('attribute %s of <%s>' % (name, tag))
            if name == 'id':
                self.ids.append(value)
            if name in ('href', 'xlink:href') and value:
                self.links.append(value)
                if not re.match(r'(#|https?://|mailto:)', value):
                    self.fault('a link to %s' % value)

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if not self.open or self.open[-1] != tag:
            self.fault('</%s> where <%s> is open' % (tag, self.open[-1] if self.open else 'nothing'))
        elif self.open:
            self.open.pop()

    def handle_data(self, data):
        if self.open and self.open[-1] == 'style' and re.search(r'@import|url\(', data):
            self.fault('a style that loads')


rendered = sys.argv[1] == '--rendered'
page = Page(rendered)
text = open(sys.argv[-1], encoding='utf-8').read()
page.feed(text)
page.close()
if page.open:
    faults.append('never closed: %s' % page.open)
if len(set(page.ids)) != len(page.ids):
    faults.append('places with the same name: %s' % [i for i in set(page.ids) if page.ids.count(i) > 1][:5])
if not rendered and page.scripts > 1:
    faults.append('%d scripts' % page.scripts)
if not rendered and "default-src 'none'" not in text:
    faults.append('no policy')
ids = set(page.ids)
faults += ['a link to %s, which is nowhere' % link for link in page.links if link.startswith('#') and link[1:] not in ids][:10]
print('\n'.join(faults[:15]) or '%d places, %d links' % (len(page.ids), len(page.links)))
sys.exit(1 if faults else 0)
