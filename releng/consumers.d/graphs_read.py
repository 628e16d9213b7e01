"""Reads a graph with networkx and compares it with what the XML holds: graphs_read.py graphml|gexf FILE"""
import sys
import xml.etree.ElementTree as tree

import networkx

kind, path = sys.argv[1:3]
root = tree.parse(path).getroot()
space = root.tag.split('}')[0] + '}'
nodes = {node.get('id') for node in root.iter(space + 'node')}
edges = [edge for edge in root.iter(space + 'edge')]
graph = networkx.read_graphml(path) if kind == 'graphml' else networkx.read_gexf(path)
if set(graph.nodes) != nodes:
    sys.exit(f'{len(nodes)} nodes written, {len(graph)} read')
if not all(graph.has_edge(edge.get('source'), edge.get('target')) for edge in edges):
    sys.exit('an edge that was written is not read')
if kind == 'graphml' and graph.size() != len(edges):
    sys.exit(f'{len(edges)} edges written, {graph.size()} read')
if not all(data.get('label') for _, data in graph.nodes(data=True)):
    sys.exit('a node has no label')
print(len(nodes), 'nodes', len(edges), 'edges')
