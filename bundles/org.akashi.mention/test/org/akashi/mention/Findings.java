package org.akashi.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What the built-in extractors find in a text, in terms that tests read well. */
public final class Findings {

	private static final Extractors BUILT_IN = Extractors.builtIn();

	private final Extraction extraction;
	private final String text;
	private final Map<String, Mention> byId = new HashMap<>();

	private Findings(String text, String published) {
		this.text = text;
		this.extraction = BUILT_IN.extract(report(text, published), new NullProgressMonitor());
		extraction.mentions().forEach(mention -> byId.put(mention.id(), mention));
	}

	public static Findings in(String text) {
		return new Findings(text, "");
	}

	public static Findings in(String text, String published) {
		return new Findings(text, published);
	}

	public static ReportText report(String text, String published) {
		return new ReportText(text, List.of(), List.of(),
				new ReportMetadata("", "", "", published, "", "text/plain", "UTF-8"), List.of(), List.of(), List.of());
	}

	public Extraction extraction() {
		return extraction;
	}

	/** {@code raw=value} of each mention of a type, in text order. */
	public List<String> of(String type) {
		return extraction.mentions().stream().filter(mention -> mention.type().equals(type))
				.map(mention -> mention.raw() + "=" + mention.value()).toList();
	}

	/** The keys of the mentions of a type, in text order. */
	public List<String> entities(String type) {
		return extraction.mentions().stream().filter(mention -> mention.type().equals(type)).map(Mention::entity).toList();
	}

	public Mention mention(String raw) {
		return extraction.mentions().stream().filter(mention -> mention.raw().equals(raw)).findFirst()
				.orElseThrow(() -> new AssertionError("No mention «" + raw + "» among " + extraction.mentions()));
	}

	public boolean mentions(String raw) {
		return extraction.mentions().stream().anyMatch(mention -> mention.raw().equals(raw));
	}

	/** {@code subject verb object} of each relationship. */
	public List<String> relationships() {
		return extraction.proposals().stream().filter(proposal -> proposal.kind() == Proposal.Kind.RELATIONSHIP)
				.map(this::words).distinct().toList();
	}

	/** {@code subject property value} of each property. */
	public List<String> properties() {
		return extraction.proposals().stream().filter(proposal -> proposal.kind() == Proposal.Kind.PROPERTY)
				.map(proposal -> value(proposal.subject()) + " " + proposal.verb() + " " + proposal.value()).distinct().toList();
	}

	public Proposal relationship(String words) {
		Optional<Proposal> found = extraction.proposals().stream().filter(proposal -> words(proposal).equals(words)).findFirst();
		return found.orElseThrow(() -> new AssertionError("No «" + words + "» among " + relationships()));
	}

	public String sentence(Proposal proposal) {
		return text.substring(proposal.sentence().start(), proposal.sentence().end());
	}

	private String words(Proposal proposal) {
		return value(proposal.subject()) + " " + proposal.verb() + " " + value(proposal.object());
	}

	private String value(String id) {
		return byId.containsKey(id) ? byId.get(id).value() : "?";
	}
}
