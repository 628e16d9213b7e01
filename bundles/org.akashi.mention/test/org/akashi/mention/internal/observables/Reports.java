package org.akashi.mention.internal.observables;

import java.util.ArrayList;
import java.util.List;

import org.akashi.mention.Mention;
import org.akashi.report.Block;
import org.akashi.report.Link;
import org.akashi.report.Place;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Small reports for tests, built block by block. */
final class Reports {

	private final StringBuilder text = new StringBuilder();
	private final List<Block> blocks = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();
	private ReportMetadata metadata = ReportMetadata.ofType("text/plain");
	private int page = 1;

	static Reports report() {
		return new Reports();
	}

	Reports publisher(String publisher, String author) {
		metadata = new ReportMetadata("", author, publisher, "", "", "text/plain", "");
		return this;
	}

	Reports page(int number) {
		page = number;
		return this;
	}

	Reports title(String content) {
		return block(Block.Kind.TITLE, content, false, 0, 0, 0, "\n");
	}

	Reports heading(String content) {
		return block(Block.Kind.HEADING, content, false, 0, 0, 0, "\n");
	}

	Reports text(String content) {
		return block(Block.Kind.PARAGRAPH, content, false, 0, 0, 0, "\n");
	}

	Reports item(String content) {
		return block(Block.Kind.LIST_ITEM, content, false, 0, 0, 0, "\n");
	}

	Reports menu(String content) {
		return block(Block.Kind.PARAGRAPH, content, true, 0, 0, 0, "\n");
	}

	Reports footnote(String content) {
		return block(Block.Kind.FOOTNOTE, content, false, 0, 0, 0, "\n");
	}

	Reports header(int column, String content) {
		return block(Block.Kind.TABLE_HEADER, content, false, 1, 1, column, "\t");
	}

	Reports cell(int row, int column, String content) {
		return block(Block.Kind.TABLE_CELL, content, false, 1, row, column, "\t");
	}

	/** A paragraph that is a link as a whole. */
	Reports link(String content) {
		text(content);
		Block last = blocks.get(blocks.size() - 1);
		links.add(new Link(last.start(), last.end(), content));
		return this;
	}

	private Reports block(Block.Kind kind, String content, boolean boilerplate, int table, int row, int column, String end) {
		int start = text.length();
		text.append(content);
		blocks.add(new Block(kind, start, text.length(), new Place(page, "", blocks.size(), table, row, column), boilerplate));
		text.append(end);
		return this;
	}

	ReportText build() {
		return new ReportText(text.toString(), blocks, links, metadata, List.of(), List.of(), List.of());
	}

	List<Mention> mentions() {
		List<Mention> mentions = new ArrayList<>();
		new ObservableExtractor().extract(build(), mentions::add, new NullProgressMonitor());
		return mentions;
	}

	/** The mentions that stand inside no longer one. */
	List<Mention> outer() {
		List<Mention> all = mentions();
		return all.stream().filter(one -> all.stream().noneMatch(other -> other != one && other.span().contains(one.span()))).toList();
	}

	/** The hosts that stand inside longer values. */
	List<Mention> hosts() {
		List<Mention> outer = outer();
		return mentions().stream().filter(one -> !outer.contains(one)).toList();
	}

	/** The roles in text order, without those of hosts inside longer values. */
	List<String> roles() {
		return outer().stream().map(mention -> mention.role().id()).toList();
	}

	/** The values in text order, without hosts inside longer values. */
	List<String> values() {
		return outer().stream().map(mention -> mention.type() + "=" + mention.value()).toList();
	}
}
