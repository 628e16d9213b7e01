package org.akashi.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.akashi.mention.Extraction;
import org.akashi.mention.KnownEntity;
import org.akashi.mention.KnownName;
import org.akashi.mention.KnownNames;
import org.akashi.mention.Mention;
import org.akashi.mention.Proposal;
import org.akashi.mention.Proposal.Kind;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.mention.spi.NameSource;
import org.akashi.report.Block;
import org.akashi.report.Place;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;

/** A report with hand-made findings. */
final class Story {

	static final String TEXT = """
			Rising Sun seen again
			The Lazarus Group used Rising Sun in 2017. Operation Sharpshooter began in September 2017, says the team. \
			It targeted Germany and the government sector.
			The implant Rising Sun calls evil.example and 203.0.113.7 — see 証拠 𠮷 CVE-2018-0001 and T1566.001.
			Another Panda was named. Operation Sharpshooter was first seen in October 2018, others say.
			Some call the group HIDDEN COBRA.
			""";

	private final List<Mention> mentions = new ArrayList<>();
	private final List<Proposal> proposals = new ArrayList<>();
	final String text;
	final ReportFile file;

	Story(String text) {
		this.text = text;
		file = ReportFile.of("story.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain", "https://example.org/story");
	}

	Story() {
		this(TEXT);
	}

	Mention mention(String raw, int occurrence, String type, String value, String entity, Role role, int confidence,
			List<String> candidates) {
		int start = -1;
		for (int i = 0; i <= occurrence; i++) {
			start = text.indexOf(raw, start + 1);
		}
		Mention mention = new Mention(new Span(start, start + raw.length()), 0, raw, value, type, entity, candidates, role,
				confidence, "test/1", "It stands there.");
		mentions.add(mention);
		return mention;
	}

	Mention name(String raw, String type, String entity) {
		return mention(raw, 0, type, raw, entity, Role.SUBJECT, 80, List.of());
	}

	Mention observable(String raw, String type) {
		return mention(raw, 0, type, raw, "", Role.INDICATOR, 90, List.of());
	}

	Mention date(String raw, String value) {
		return mention(raw, 0, "date", value, "", Role.SUBJECT, 80, List.of());
	}

	Proposal relation(Mention subject, String verb, Mention object, String start, String stop) {
		Proposal proposal = new Proposal(Kind.RELATIONSHIP, subject.id(), verb, object.id(), "", start, stop,
				sentence(object), 70, "test/1", "Both stand in one sentence.");
		proposals.add(proposal);
		return proposal;
	}

	Proposal property(Mention subject, String property, Mention date) {
		Proposal proposal = new Proposal(Kind.PROPERTY, subject.id(), property, date.id(), date.value(), "", "",
				sentence(date), 75, "test/1", "The cue is «began».");
		proposals.add(proposal);
		return proposal;
	}

	private Span sentence(Mention mention) {
		int start = text.lastIndexOf('\n', mention.span().start()) + 1;
		return new Span(start, text.indexOf('\n', mention.span().end()));
	}

	ReportText text() {
		List<Block> blocks = new ArrayList<>();
		int start = 0;
		for (String line : text.split("\n")) {
			blocks.add(new Block(blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH, start, start + line.length(),
					new Place(0, "", blocks.size(), 0, 0, 0), false));
			start += line.length() + 1;
		}
		return new ReportText(text, blocks, List.of(), new ReportMetadata("Rising Sun seen again", "", "Example Labs",
				"2019-03-05", "en", "text/plain", "UTF-8"), List.of(), List.of(), List.of());
	}

	Extraction extraction() {
		List<Mention> sorted = new ArrayList<>(mentions);
		sorted.sort(java.util.Comparator.comparing(Mention::span));
		return new Extraction(sorted, proposals, List.of());
	}

	/** What the lists of these tests know. */
	static KnownNames names() {
		List<KnownEntity> known = List.of(
				new KnownEntity("actor", "Lazarus Group", "Lazarus Group", List.of("Hidden Cobra", "ZINC"), "G0032", "test"),
				new KnownEntity("malware", "Rising Sun", "Rising Sun", List.of(), "S0448", "test"),
				new KnownEntity("campaign", "Operation Sharpshooter", "Operation Sharpshooter", List.of(), "C0013", "test"),
				new KnownEntity("country", "DE", "Germany", List.of("Deutschland"), "", "test"),
				new KnownEntity("sector", "government", "Government", List.of(), "", "test"),
				new KnownEntity("region", "NA/Windhoek", "Windhoek", List.of(), "", "test"),
				new KnownEntity("actor", "Mustang Panda", "Mustang Panda", List.of(), "G0129", "test"),
				new KnownEntity("technique", "T1566.001", "Spearphishing Attachment", List.of(), "T1566.001", "test"));
		return new KnownNames(List.of(new NameSource() {
			@Override
			public void names(Consumer<KnownName> out) {
				known.forEach(entity -> {
					out.accept(new KnownName(entity.name(), entity.type(), entity.entity(), "test", false));
					entity.aliases().forEach(
							alias -> out.accept(new KnownName(alias, entity.type(), entity.entity(), "test", false)));
				});
			}

			@Override
			public Optional<KnownEntity> entity(String type, String entity) {
				return known.stream().filter(one -> one.type().equals(type) && one.entity().equals(entity)).findFirst();
			}
		}));
	}
}
