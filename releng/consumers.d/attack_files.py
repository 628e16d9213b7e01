"""Checks a layer of the ATT&CK Navigator (layerformat.md 4.5) or a flow (attack-flow-schema-2.0.0.json) by what these say.

attack_files.py layer FILE
attack_files.py flow FILE [FOLDER with the OASIS schemas of STIX 2.1]
"""
import json
import os
import re
import sys

EXTENSION = 'extension-definition--fb9c968a-745b-4ade-9b25-c324172197f4'
COMMON = {'type', 'spec_version', 'id', 'created_by_ref', 'created', 'modified', 'revoked', 'labels', 'confidence', 'lang', 'external_references',
          'object_marking_refs', 'granular_markings', 'extensions'}
OWN = {'attack-flow': ({'name', 'scope', 'start_refs'}, {'description'}),
       'attack-action': ({'name'}, {'tactic_id', 'tactic_ref', 'technique_id', 'technique_ref', 'description', 'execution_start', 'execution_end', 'command_ref',
                                    'asset_refs', 'effect_refs'}),
       'attack-asset': ({'name'}, {'description', 'object_ref'}),
       'attack-condition': ({'description'}, {'pattern', 'pattern_type', 'pattern_version', 'on_true_refs', 'on_false_refs'}),
       'attack-operator': ({'operator'}, {'effect_refs'})}
LEADS = {'start_refs': 'attack-(action|condition)--', 'effect_refs': 'attack-(action|operator|condition)--', 'on_true_refs': 'attack-(action|operator|condition)--',
         'asset_refs': 'attack-asset--', 'technique_ref': 'attack-pattern--'}


def flow(bundle, faults):
    ids = {thing['id'] for thing in bundle['objects']}
    if len(ids) != len(bundle['objects']):
        faults.append('an id stands twice')
    if sum(thing['type'] == 'attack-flow' for thing in bundle['objects']) != 1 or EXTENSION not in ids:
        faults.append('there must be one flow and the definition of the extension')
    for thing in bundle['objects']:
        if thing['type'] in OWN:
            required, optional = OWN[thing['type']]
            own = set(thing) - COMMON
            if not required <= own or own - required - optional:
                faults.append(f"{thing['id']} has {sorted(own)}")
            if thing['extensions'].get(EXTENSION) != {'extension_type': 'new-sdo'}:
                faults.append(f"{thing['id']} lacks the extension")
        for name, wanted in LEADS.items():
            refs = thing.get(name, [])
            refs = [refs] if isinstance(refs, str) else refs
            if name in thing and not refs:
                faults.append(f"{thing['id']}: {name} is empty")
            faults += [f"{thing['id']}: {name} leads to {ref}" for ref in refs if not re.match(wanted, ref) or ref not in ids]


def schemas(bundle, folder, faults):
    """The objects of STIX itself, by the schemas of OASIS."""
    try:
        import warnings
        warnings.simplefilter('ignore')  # newer versions have another way, which Debian's doesn't
        import jsonschema
    except ImportError:
        print('python3-jsonschema is not installed: the OASIS schemas are not tried')
        return
    found = {}
    for place, _, files in os.walk(folder):
        for name in files:
            if name.endswith('.json') and os.path.basename(place) in ('sdos', 'sros', 'observables', 'common'):
                with open(os.path.join(place, name), encoding='utf-8') as text:
                    found.setdefault(name[:-5], (os.path.join(place, name), json.load(text)))
    store = {schema['$id']: schema for _, schema in found.values() if '$id' in schema}
    for thing in bundle['objects']:
        if thing['type'] in found and thing['type'] not in OWN and thing['type'] != 'extension-definition':  # its schema leads nowhere itself
            path, schema = found[thing['type']]
            resolver = jsonschema.RefResolver(schema.get('$id', 'file://' + path), schema, store=store)
            for fault in jsonschema.Draft7Validator(schema, resolver=resolver).iter_errors(thing):
                faults.append(f"{thing['id']}: {fault.message[:200]}")


def layer(found, faults):
    known = {'versions', 'name', 'description', 'domain', 'filters', 'sorting', 'layout', 'hideDisabled', 'techniques', 'gradient', 'legendItems',
             'showTacticRowBackground', 'tacticRowBackground', 'selectTechniquesAcrossTactics', 'selectSubtechniquesWithParent', 'selectVisibleTechniques',
             'metadata', 'links', 'customDataURL'}
    if set(found) - known or not {'versions', 'name', 'domain'} <= set(found):
        faults.append(f'the layer has {sorted(found)}')
    if found['versions'].get('layer') != '4.5' or not found['versions'].get('navigator'):
        faults.append(f"versions are {found['versions']}")
    if found['domain'] not in ('enterprise-attack', 'mobile-attack', 'ics-attack'):
        faults.append(f"domain is {found['domain']}")
    for technique in found.get('techniques', []):
        if set(technique) - {'techniqueID', 'tactic', 'comment', 'enabled', 'score', 'color', 'metadata', 'links', 'showSubtechniques'}:
            faults.append(f'a technique has {sorted(technique)}')
        if not re.fullmatch(r'T\d{4}(\.\d{3})?', technique.get('techniqueID', '')):
            faults.append(f"techniqueID is {technique.get('techniqueID')}")
        for entry in technique.get('metadata', []):
            if set(entry) != {'name', 'value'} and set(entry) != {'divider'}:
                faults.append(f'metadata has {sorted(entry)}')


def main():
    what, path = sys.argv[1:3]
    with open(path, encoding='utf-8') as text:
        found = json.load(text)
    faults = []
    if what == 'layer':
        layer(found, faults)
    else:
        flow(found, faults)
        if len(sys.argv) > 3 and os.path.isdir(sys.argv[3]):
            schemas(found, sys.argv[3], faults)
    if faults:
        sys.exit('\n'.join(faults[:20]))


main()
