package org.akashi.exchange.internal.stix1;

import java.util.List;
import java.util.Set;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.FileHead;
import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeSink;
import org.akashi.exchange.spi.KnowledgeReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * STIX 1.0 to 1.2 in XML with CybOX 2.x, by the common idioms. UUIDs of the source become those of the STIX 2.1 ids. What
 * has no property in 2.1 stands in the description; what isn't carried is named by XPath and line.
 */
public final class Stix1Reader implements KnowledgeReader {

	/** {@code --from stix1}. */
	public static final String ID = "stix1";

	/** Attributes that belong to the form of the source, or that their elements' makers look at. */
	private static final Set<String> FORM = Set.of("STIX_Package", "Package");

	@Override
	public int confidence(FileHead head) {
		if (!head.looksLikeXml()) {
			return NONE;
		}
		String text = head.text();
		return text.contains("STIX_Package") && text.contains("http://stix.mitre.org/stix-1") ? 95 : text.contains("http://cybox.mitre.org/cybox-2")
				&& text.contains("Observables") ? 70 : NONE;
	}

	@Override
	public void read(InputFile in, KnowledgeSink sink, IProgressMonitor monitor) throws CoreException {
		XmlElement root = XmlTree.read(in, monitor);
		if (!FORM.contains(root.local()) && !root.local().equals("Observables")) {
			throw ExchangeStatus.error(ExchangeStatus.UNSUPPORTED, in.shown() + " is no STIX 1.x: its root is <" + root.local()
					+ ">, not <STIX_Package>. Say the format with --from, or convert it to STIX first.");
		}
		Draft draft = new Draft(sink);
		draft.index(root);
		XmlElement top = root;
		if (root.local().equals("Observables")) {
			top = new XmlElement("STIX_Package", "STIX_Package", null, 1);
			top.children().add(root);
		}
		String latest = latest(root);
		if (latest.isEmpty()) {
			sink.problem(ExchangeStatus.warning("Nothing in " + in.shown() + " says when it was made; its objects got the date 1970-01-01."));
		}
		new Packages(draft, monitor).take(top, new Scope(latest.isEmpty() ? Times.UNKNOWN : latest, "", List.of()));
		draft.end();
		unused(root, sink);
	}

	/** The latest time that a component says, for those that say none; {@code ""} when none does. */
	private static String latest(XmlElement element) {
		String latest = Times.of(element.attribute("timestamp"));
		for (XmlElement child : element.children()) {
			String time = latest(child);
			latest = time.compareTo(latest) > 0 ? time : latest;
		}
		return latest;
	}

	/** Names the topmost elements that nothing asked for. */
	private static void unused(XmlElement element, KnowledgeSink sink) {
		for (XmlElement child : element.children()) {
			if (child.used()) {
				unused(child, sink);
			} else if (!child.isEmpty()) {
				String text = child.deepText();
				sink.loss(child.path(), child.line(), child.local() + (child.type().isEmpty() ? "" : " (" + child.type() + ")")
						+ (text.isEmpty() ? "" : ": " + shortened(text)), "STIX 2.1 has no place for it, or Akashi doesn't know it.");
			}
		}
	}

	private static String shortened(String text) {
		String line = text.replaceAll("\\s+", " ");
		return line.length() > 120 ? line.substring(0, 119) + "…" : line;
	}
}
