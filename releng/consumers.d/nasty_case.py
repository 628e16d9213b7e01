"""Prints a STIX 2.1 bundle of indicators whose names and values want to break out of their fields, and of some that must work."""

import hashlib
import json
import uuid

NASTY = ['a"; sid:1; )', 'x\nalert tcp any any -> any any (msg:"y"; sid:2;)', '|3b|', 'a|b', '\\', '\\"', '"', "';", '日本語の名前',
         '\u202egpj.exe', '${jndi:ldap://x}', '*/ rule evil { condition: true } /*', '}\nrule evil { condition: true }', '---', '\n---\ntitle: x',
         '- a: b', '%TAG ! x', '# comment', 'a\tb', 'a\u2028b', '}; flush ruleset; #', '$(reboot)', '`id`', '(empty)', '-', '\\x0a', '🦊',
         "=cmd|' /C calc'!A0", '+1', '@SUM(1)', 'a,b', 'a\r\nb', '*', '?', '%', 'http://x/ ;y', '&anchor *alias', '{a: b}', "a'b", 'null', '0x10',
         ' lead', 'trail ', '$ORIGIN x.', '; c', '<script>alert(1)</script>', ']]>', '&amp;', '{{1+1}}', '${7*7}', '<#include "x">']
# A file with this content is found by the rules; any other is not.
FILE = b'This is the file that the indicators of releng/consumers look for.\n'
GOOD = ["[domain-name:value = 'beacon.kettle-test.example']", "[domain-name:value = 'xn--wgv71a119e.example']",
        "[domain-name:value LIKE '%.below.kettle-test.example']", "[ipv4-addr:value = '203.0.113.7']", "[ipv4-addr:value = '203.0.113.6']",
        "[ipv4-addr:value ISSUBSET '198.51.100.0/25']", "[ipv4-addr:value ISSUBSET '198.51.100.128/25']", "[ipv6-addr:value = '2001:db8::7']",
        "[ipv6-addr:value ISSUBSET '2001:db8:7::/48']", "[url:value = 'http://203.0.113.9:8080/a/b.php?x=1&y=%20']",
        "[url:value = 'http://beacon.kettle-test.example/gate.php']", "[url:value = 'https://beacon.kettle-test.example/in']",
        "[network-traffic:dst_ref.value = '203.0.113.8' AND network-traffic:dst_port = 4443]",
        "[file:hashes.'SHA-256' = '%s']" % hashlib.sha256(FILE).hexdigest(),
        "[file:hashes.MD5 = '%s' AND file:size = %d]" % (hashlib.md5(FILE).hexdigest(), len(FILE)),
        "[file:name = 'svcupd.exe' AND file:parent_directory_ref.path = 'C:\\\\Windows\\\\Temp']", "[mutex:name = 'Global\\\\KETTLE-TEST-01']",
        "[windows-registry-key:key = 'HKEY_LOCAL_MACHINE\\\\Software\\\\Kettle']", "[process:command_line LIKE '%kettle -run%']",
        "[network-traffic:extensions.'http-request-ext'.request_header.'User-Agent' = 'Kettle/1.0']", "[email-addr:value = 'x@kettle-test.example']",
        "[domain-name:value = 'co.uk']", "[ipv4-addr:value = '0.0.0.0/0']", "[domain-name:value = 'localhost']",
        "[domain-name:value = 'a.kettle-test.example'] FOLLOWEDBY [domain-name:value = 'b.kettle-test.example']"]
RULES = [('yara', 'rule Kettle\n{\n\tstrings:\n\t\t$a = "kettle" wide\n\tcondition:\n\t\t$a\n}'), ('yara', 'rule Kettle { condition: filesize == 1 }'),
         ('suricata', 'alert dns any any -> any any (msg:"Kettle"; dns.query; content:"kettle"; sid:1000001; rev:1;)'),
         ('snort', 'alert tcp any any -> any any ( msg:"Kettle"; content:"kettle"; sid:1000001; rev:1; )'),
         ('sigma', 'title: Kettle\nid: 5d8fd9da-6916-45ef-8d4d-3fa9d19d1a64\nlogsource:\n    category: dns\ndetection:\n    selection:\n'
                   '        query: kettle.example\n    condition: selection\n')]
TIMES = {'created': '2026-03-05T10:00:00.000Z', 'modified': '2026-03-06T10:00:00.000Z'}
objects = []
number = 0


def identifier(kind):
    global number
    number += 1
    return '%s--%s' % (kind, uuid.UUID(int=0x4000 << 64 | 0x8000 << 48 | number))


def literal(text):
    return "'" + text.replace('\\', '\\\\').replace("'", "\\'") + "'"


def indicator(name, pattern, kind='stix', **more):
    objects.append({'type': 'indicator', 'spec_version': '2.1', 'id': identifier('indicator'), **TIMES, 'name': name, 'pattern': pattern,
                    'pattern_type': kind, 'valid_from': '2026-03-05T00:00:00Z', **more})
    return objects[-1]['id']


malware = identifier('malware')
objects.append({'type': 'malware', 'spec_version': '2.1', 'id': malware, **TIMES, 'name': 'Tin "Kettle"; x', 'is_family': True})
for pattern in GOOD:
    source = indicator('good ' + pattern, pattern, confidence=85)
    objects.append({'type': 'relationship', 'spec_version': '2.1', 'id': identifier('relationship'), **TIMES, 'relationship_type': 'indicates',
                    'source_ref': source, 'target_ref': malware})
for kind, rule in RULES:
    indicator('rule', rule, kind)
for text in NASTY:
    for path in ('mutex:name', 'file:name', 'url:value', 'domain-name:value', 'process:command_line', 'windows-registry-key:key',
                 "network-traffic:extensions.'http-request-ext'.request_header.'User-Agent'", 'x509-certificate:subject'):
        indicator(text, '[%s = %s]' % (path, literal(text)), description=text, labels=[text])
    indicator(text, "[url:value = %s]" % literal('http://beacon.kettle-test.example/' + text), description=text)
print(json.dumps({'type': 'bundle', 'id': identifier('bundle'), 'objects': objects}))
