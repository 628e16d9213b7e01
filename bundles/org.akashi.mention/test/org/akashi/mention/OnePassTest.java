package org.akashi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.akashi.mention.internal.dates.DateExtractor;
import org.akashi.mention.internal.names.NameExtractor;
import org.akashi.mention.internal.observables.ObservableExtractor;
import org.akashi.mention.internal.pass.PassExtractor;
import org.akashi.mention.spi.MentionExtractor;
import org.akashi.observable.WordSet;
import org.akashi.report.Block;
import org.akashi.report.Place;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Extractors that listen to the pass of another one find what they find on their own. */
class OnePassTest {

	private static final String TEXT = """
			In 2018 Lazarus Group used Rising Sun from hxxp://evil[.]example[.]com/APT28.
			ラザルスグループは2017年9月に攻撃した。ＬＡＺＡＲＵＳ
			Germany\t10.20.30.40\tFancy Bear
			""";

	/** Listens to one word; takes what it heard to the end. */
	private record Listener(String word, boolean fails) implements PassExtractor {

		@Override
		public Reading begin(ReportText text) {
			WordSet words = new WordSet(1);
			words.add(word);
			StringBuilder heard = new StringBuilder();
			return new Reading() {

				@Override
				public WordSet words() {
					return words;
				}

				@Override
				public void word(int start) {
					if (fails) {
						throw new IllegalStateException("boom");
					}
					heard.append(start).append(' ');
				}

				@Override
				public void finish(Consumer<Mention> out, IProgressMonitor monitor) {
					out.accept(new Mention(new Span(0, 1), 0, "x", heard.toString(), "malware", "", List.of(), Role.SUBJECT, 9, "t/1", ""));
				}
			};
		}
	}

	private static ReportText inBlocks(String text) {
		java.util.ArrayList<Block> blocks = new java.util.ArrayList<>();
		int at = 0;
		for (String line : text.split("[\n\t]")) {
			blocks.add(new Block(Block.Kind.PARAGRAPH, at, at + line.length(), new Place(0, "", blocks.size(), 0, 0, 0), false));
			at += line.length() + 1;
		}
		return new ReportText(text, blocks, List.of(), ReportMetadata.ofType("text/plain"), List.of(), List.of(), List.of());
	}

	private static List<Mention> mentions(ReportText text, MentionExtractor... extractors) {
		Extraction extraction = new Extractors(List.of(extractors), List.of()).extract(text, new NullProgressMonitor());
		assertEquals(List.of(), extraction.problems());
		return extraction.mentions();
	}

	@Test
	void namesAreTheSameOnTheirOwnAndOnThePassOfOthers() {
		NameExtractor names = new NameExtractor(KnownNames.builtIn());
		for (ReportText text : List.of(Findings.report(TEXT, ""), inBlocks(TEXT))) {
			List<Mention> alone = mentions(text, names);
			List<Mention> together = mentions(text, new ObservableExtractor(), names, new DateExtractor());
			assertTrue(alone.size() > 4, alone.toString());
			assertTrue(together.containsAll(alone.stream().filter(mention -> !mention.raw().equals("APT28")).toList()));
		}
	}

	@Test
	void wordsBetweenBlocksAndInLabelledCellsAreHeardOnce() {
		String text = "lead evil words\nevil\nMutex\tevil_lock\nevil end";
		List<Block> blocks = List.of(new Block(Block.Kind.PARAGRAPH, 16, 20, new Place(0, "", 0, 0, 0, 0), false),
				new Block(Block.Kind.TABLE_CELL, 21, 26, new Place(0, "", 1, 1, 1, 1), false),
				new Block(Block.Kind.TABLE_CELL, 27, 36, new Place(0, "", 2, 1, 1, 2), false));
		ReportText report = new ReportText(text, blocks, List.of(), ReportMetadata.ofType("text/plain"), List.of(), List.of(), List.of());
		assertEquals("5 16 37 ", mentions(report, new Listener("evil", false), new ObservableExtractor()).getFirst().value());
		assertEquals("27 ", mentions(report, new Listener("evil_lock", false), new ObservableExtractor()).getFirst().value());
	}

	@Test
	void aListenerThatFailsIsNamedAndThePassGoesOn() {
		Extraction extraction = new Extractors(List.of(new Listener("lazarus", true), new ObservableExtractor(), new Listener("group", false)),
				List.of()).extract(Findings.report(TEXT, ""), new NullProgressMonitor());
		assertEquals(1, extraction.problems().size());
		assertTrue(extraction.problems().getFirst().getMessage().contains("boom"));
		assertTrue(extraction.mentions().stream().anyMatch(mention -> mention.value().equals("16 ")));
		assertTrue(extraction.mentions().stream().anyMatch(mention -> mention.type().equals("url")));
	}
}
