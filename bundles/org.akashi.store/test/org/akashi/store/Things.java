package org.akashi.store;

import java.util.List;

import org.akashi.mention.Extraction;
import org.akashi.mention.Mention;
import org.akashi.mention.Proposal;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.model.CyberObservable;
import org.akashi.model.DomainName;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.akashi.model.Relationship;
import org.akashi.report.Block;
import org.akashi.report.Place;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixTypes;

/** Small things to fill cases with. */
public final class Things {

	private Things() {
	}

	public static Malware malware(String name) {
		Malware malware = (Malware) StixTypes.create("malware");
		malware.setName(name);
		malware.setIsFamily(true);
		return malware;
	}

	public static IntrusionSet actor(String name, String... aliases) {
		IntrusionSet actor = (IntrusionSet) StixTypes.create("intrusion-set");
		actor.setName(name);
		actor.getAliases().addAll(List.of(aliases));
		return actor;
	}

	public static DomainName domain(String value) {
		DomainName domain = (DomainName) StixTypes.create("domain-name");
		domain.setValue(value);
		domain.setId(StixIds.deterministic((CyberObservable) domain));
		return domain;
	}

	public static Relationship relationship(String source, String kind, String target) {
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setSourceRef(source);
		relationship.setRelationshipType(kind);
		relationship.setTargetRef(target);
		return relationship;
	}

	public static ReportFile file(String name, String content) {
		return ReportFile.of(name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/plain", "");
	}

	public static ReportText text(String text) {
		Block block = new Block(Block.Kind.PARAGRAPH, 0, text.length(), new Place(0, "", 0, 0, 0, 0), false);
		return new ReportText(text, List.of(block), List.of(), new ReportMetadata("A title", "", "A publisher",
				"2019-03-05", "en", "text/plain", "UTF-8"), List.of(), List.of(), List.of());
	}

	public static Mention mention(String text, String raw, String type) {
		int start = text.indexOf(raw);
		return new Mention(new Span(start, start + raw.length()), 0, raw, raw, type, "", List.of(), Role.SUBJECT, 80,
				"test/1", "It stands there.");
	}

	public static Extraction extraction(String text) {
		Mention mention = mention(text, "Rising Sun", "malware");
		Mention actor = mention(text, "Lazarus", "actor");
		Proposal proposal = new Proposal(Proposal.Kind.RELATIONSHIP, actor.id(), "uses", mention.id(), "", "", "",
				new Span(0, text.length()), 60, "test/1", "They stand in one sentence.");
		return new Extraction(List.of(actor, mention), List.of(proposal), List.of());
	}

	public static final String SENTENCE = "Lazarus wrote Rising Sun — 証拠 𠮷.";

	public static Verdict verdict(String item, Verdict.Decision decision) {
		return new Verdict(item, decision, 0, 7, "actor", "Lazarus", "", "", "", "", "Aki", "2026-01-02T03:04:05.000Z",
				"");
	}
}
