"""Checks each document of a YAML file against a JSON schema: sigma_schema.py SCHEMA FILE."""

import json
import sys
import uuid

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """YAML as Sigma means it: dates stay texts."""


Loader.yaml_implicit_resolvers = {first: [pair for pair in pairs if pair[0] != 'tag:yaml.org,2002:timestamp']
                                  for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()}

with open(sys.argv[1], encoding='utf-8') as file:
    validator = jsonschema.Draft202012Validator(json.load(file))
with open(sys.argv[2], encoding='utf-8') as file:
    documents = list(yaml.load_all(file, Loader))
faults = []
ids = set()
for document in documents:
    faults += ['%s: %s' % (document.get('title'), error.message) for error in validator.iter_errors(document)]
    if document.get('id') in ids:
        faults.append('%s stands twice' % document['id'])
    ids.add(document.get('id'))
    uuid.UUID(document['id'])
    for name in document['detection']:
        if name != 'condition' and name != 'selection' and not name.startswith('selection_'):
            faults.append('%s: a selection is called %s' % (document.get('title'), name))
print('%d rules' % len(documents))
print('\n'.join(faults[:10]))
sys.exit(1 if faults or not documents else 0)
