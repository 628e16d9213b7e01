package org.akashi.exchange.internal.stix1;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.InputFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an XML text into elements. A text with a document type is refused: entities are for attacks here, not for reports. */
final class XmlTree extends DefaultHandler {

	private static final int DEPTH = 200;

	private final IProgressMonitor monitor;
	private Locator locator;
	private XmlElement root;
	private XmlElement current;
	private int depth;

	private XmlTree(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	/**
	 * The root of a file.
	 *
	 * @throws CoreException with {@link ExchangeStatus#BROKEN} when it is no XML, has a document type or is too deep
	 */
	static XmlElement read(InputFile in, IProgressMonitor monitor) throws CoreException {
		XmlTree tree = new XmlTree(monitor);
		try (InputStream stream = in.open()) {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			factory.newSAXParser().parse(new InputSource(stream), tree);
			return tree.root;
		} catch (SAXParseException e) {
			throw ExchangeStatus.error(ExchangeStatus.BROKEN, in.shown() + " can't be read as XML: line " + e.getLineNumber() + ", column "
					+ e.getColumnNumber() + ": " + e.getMessage(), e);
		} catch (SAXException | ParserConfigurationException e) {
			throw ExchangeStatus.error(ExchangeStatus.BROKEN, in.shown() + " can't be read as XML: " + e.getMessage(), e);
		} catch (IOException e) {
			throw ExchangeStatus.unreadable(in, e);
		}
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
		if (++depth > DEPTH) {
			throw new SAXParseException("Elements are nested more than " + DEPTH + " deep", locator);
		}
		current = new XmlElement(name, local, current, locator == null ? 0 : locator.getLineNumber());
		root = root == null ? current : root;
		for (int i = 0; i < attributes.getLength(); i++) {
			boolean instance = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attributes.getURI(i));
			current.attribute((instance ? "xsi:" : "") + attributes.getLocalName(i), attributes.getValue(i));
		}
	}

	@Override
	public void endElement(String uri, String local, String name) {
		current = current.parent();
		depth--;
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		current.append(characters, start, length);
	}
}
