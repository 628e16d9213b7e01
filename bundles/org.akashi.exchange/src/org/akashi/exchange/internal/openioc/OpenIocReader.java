package org.akashi.exchange.internal.openioc;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.FileHead;
import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeSink;
import org.akashi.exchange.spi.KnowledgeReader;
import org.akashi.stix.StixReader;
import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.Patterns;
import org.akashi.stix.pattern.StixPattern;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import tools.jackson.databind.node.ObjectNode;

/**
 * Reads OpenIOC 1.0 and 1.1: one indicator with a pattern for the whole tree. The document itself, in the form of 1.1, stands
 * with it in an extension, so that going back gives it again.
 */
public final class OpenIocReader implements KnowledgeReader {

	/** {@code --from openioc}. */
	public static final String ID = "openioc";

	private static final Pattern ROOT = Pattern.compile("(?s)\\A\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*)*<(?:[\\w.-]+:)?([\\w.-]+)");

	@Override
	public int confidence(FileHead head) {
		if (!head.looksLikeXml()) {
			return NONE;
		}
		Matcher root = ROOT.matcher(head.text());
		String name = root.find() ? root.group(1) : "";
		boolean known = head.text().contains("schemas.mandiant.com/2010/ioc") || head.text().contains(IocXml.NAMESPACE);
		return name.equals("ioc") || name.equals("OpenIOC") ? known ? CERTAIN : LIKELY : NONE;
	}

	@Override
	public void read(InputFile in, KnowledgeSink sink, IProgressMonitor monitor) throws CoreException {
		Node root = root(in, monitor);
		Node document = new Schema(sink).normal(root);
		Comparisons comparisons = new Comparisons(sink);
		Optional<StixPattern> pattern = document.child("criteria").flatMap(criteria -> new CriteriaPattern(comparisons).pattern(criteria));
		if (pattern.isEmpty()) {
			sink.problem(ExchangeStatus.warning(in.shown() + " has no IndicatorItem: there is nothing to look for, so no indicator is made of it."));
			sink.loss("/" + root.name(), root.line(), root.name() + " " + Schema.shortened(document.get("id")), "It has no IndicatorItem.");
			return;
		}
		List<PatternProblem> problems = Patterns.check(pattern.get().toString());
		if (!problems.isEmpty()) {
			throw ExchangeStatus.error(ExchangeStatus.BROKEN, in.shown() + " can't be said as a STIX pattern: " + problems.getFirst().message());
		}
		if (comparisons.folded() > 0) {
			sink.problem(ExchangeStatus.warning(in.shown() + ": " + comparisons.folded()
					+ " texts were to be compared without regard to case; STIX patterns compare with it. The extension keeps what was meant."));
		}
		for (ObjectNode node : new IocObjects(document, sink).of(pattern.get())) {
			sink.object(StixReader.read(node, sink::problem));
		}
	}

	private static Node root(InputFile in, IProgressMonitor monitor) throws CoreException {
		Node root;
		try (InputStream stream = in.open()) {
			root = IocXml.read(stream, monitor);
		} catch (SAXParseException e) {
			throw ExchangeStatus.error(ExchangeStatus.BROKEN, in.shown() + " can't be read as XML: line " + e.getLineNumber() + ", column "
					+ e.getColumnNumber() + ": " + e.getMessage(), e);
		} catch (SAXException e) {
			throw ExchangeStatus.error(ExchangeStatus.BROKEN, in.shown() + " can't be read as XML: " + e.getMessage(), e);
		} catch (IOException e) {
			throw ExchangeStatus.unreadable(in, e);
		}
		if (!root.name().equals("ioc") && !root.name().equals("OpenIOC")) {
			throw ExchangeStatus.error(ExchangeStatus.UNSUPPORTED, in.shown() + " is no OpenIOC: its root element is " + root.name() + ".");
		}
		return root;
	}
}
