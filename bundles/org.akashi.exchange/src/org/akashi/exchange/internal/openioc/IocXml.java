package org.akashi.exchange.internal.openioc;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads and writes the XML of OpenIOC. A document type is refused: entities could reach out or explode. */
final class IocXml extends DefaultHandler {

	/** The name space of OpenIOC 1.1. */
	static final String NAMESPACE = "http://openioc.org/schemas/OpenIOC_1.1";

	private static final int DEEPEST = 80;

	private final IProgressMonitor monitor;
	private final Deque<Node> open = new ArrayDeque<>();
	private Locator locator;
	private Node root;

	private IocXml(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	/**
	 * The root of a document.
	 *
	 * @throws SAXException when it is no XML, has a document type or is too deep; mostly a SAXParseException with the place
	 */
	static Node read(InputStream in, IProgressMonitor monitor) throws SAXException, IOException {
		IocXml handler = new IocXml(monitor);
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			factory.newSAXParser().parse(new InputSource(in), handler);
		} catch (ParserConfigurationException e) {
			throw new SAXException(e);
		}
		return handler.root;
	}

	@Override
	public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
		throw new SAXParseException("External entities are not read", locator);
	}

	@Override
	public void setDocumentLocator(Locator given) {
		locator = given;
	}

	@Override
	public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		if (open.size() >= DEEPEST) {
			throw new SAXParseException("Elements are nested more than " + DEEPEST + " deep", locator);
		}
		Node node = new Node(local, locator == null ? 0 : locator.getLineNumber());
		for (int i = 0; i < attributes.getLength(); i++) {
			if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attributes.getURI(i))) {
				node.with(attributes.getLocalName(i), attributes.getValue(i));
			}
		}
		if (open.isEmpty()) {
			root = node;
		} else {
			open.peek().add(node);
		}
		open.push(node);
	}

	@Override
	public void endElement(String uri, String local, String name) {
		open.pop();
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		open.peek().append(characters, start, length);
	}

	/** A document, indented; texts stand as they are. */
	static String document(Node root) {
		StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
		write(inNamespace(root), "\n", out);
		return out.append('\n').toString();
	}

	/** An element in one line. */
	static String compact(Node root) {
		StringBuilder out = new StringBuilder();
		write(inNamespace(root), "", out);
		return out.toString();
	}

	private static Node inNamespace(Node root) {
		Node named = new Node(root.name()).with("xmlns", NAMESPACE).append(root.text());
		root.attributes().forEach(named::with);
		root.children().forEach(named::add);
		return named;
	}

	private static void write(Node node, String indent, StringBuilder out) {
		out.append('<').append(node.name());
		node.attributes().forEach((name, value) -> out.append(' ').append(name).append("=\"").append(escaped(value, true)).append('"'));
		if (node.children().isEmpty() && node.text().isEmpty()) {
			out.append("/>");
			return;
		}
		out.append('>');
		if (node.children().isEmpty()) {
			out.append(escaped(node.text(), false));
		} else {
			String deeper = indent.isEmpty() ? "" : indent + "  ";
			for (Node child : node.children()) {
				out.append(deeper);
				write(child, deeper, out);
			}
			out.append(indent);
		}
		out.append("</").append(node.name()).append('>');
	}

	/** White space in attributes is escaped, too, for readers make blanks of it; what XML can't hold at all becomes U+FFFD. */
	private static String escaped(String text, boolean attribute) {
		StringBuilder out = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append(attribute ? "&quot;" : "\"");
				case '\r' -> out.append("&#13;");
				case '\n', '\t' -> out.append(attribute ? "&#" + c + ";" : Character.toString(c));
				default -> out.appendCodePoint(c < ' ' || c == 0xfffe || c == 0xffff || c >= 0xd800 && c < 0xe000 ? 0xfffd : c);
			}
		});
		return out.toString();
	}
}
