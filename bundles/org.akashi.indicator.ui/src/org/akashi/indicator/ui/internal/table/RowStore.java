package org.akashi.indicator.ui.internal.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.akashi.stix.Tlp;
import org.akashi.ui.TypeLabels;

/**
 * All indicators of a case as columns of small cells. Rows are numbered in the order in which they came; a row whose indicator
 * is removed stays and is gone. One worker thread writes, any thread reads.
 */
final class RowStore {

	final CodeCells types = new CodeCells();
	final CodeCells typeIds = new CodeCells();
	final TextCells values = new TextCells();
	final TextCells names = new TextCells();
	final NumberCells confidences = new NumberCells(false);
	final NumberCells from = new NumberCells(true);
	final NumberCells until = new NumberCells(true);
	final NumberCells modified = new NumberCells(true);
	final CodeCells labels = new CodeCells();
	final CodeCells kinds = new CodeCells();
	final CodeCells markings = new CodeCells();
	final CodeCells phases = new CodeCells();
	final CodeCells actors = new CodeCells();
	final NumberCells sentences = new NumberCells(false);
	final CodeCells sources = new CodeCells();
	final TextCells patterns = new TextCells();
	final CodeCells patternTypes = new CodeCells();
	final CodeCells revoked = new CodeCells();

	private final IdTable ids = new IdTable("indicator");
	private final CodeCells shas = new CodeCells();
	private volatile int[] starts = new int[1024];
	private volatile int[] ends = new int[1024];
	private final BitSet gone = new BitSet();
	/** Changes whenever a row does. */
	private volatile int version;

	/** The name of an object of the case by its id, for markings and reports. */
	private final Function<String, String> nameOf;

	/**
	 * @param nameOf gives the name of a marking or report by its id, {@code ""} when the case doesn't know it
	 */
	RowStore(Function<String, String> nameOf) {
		this.nameOf = nameOf;
	}

	/** The number of all rows, those gone too. */
	int rows() {
		return ids.size();
	}

	/** The number of indicators. */
	int size() {
		synchronized (gone) {
			return ids.size() - gone.cardinality();
		}
	}

	int version() {
		return version;
	}

	/** The rows whose indicators are there; a copy. */
	BitSet present() {
		BitSet all = new BitSet(ids.size());
		all.set(0, ids.size());
		synchronized (gone) {
			all.andNot(gone);
		}
		return all;
	}

	/** The STIX id of a row. */
	String id(int row) {
		return ids.id(row);
	}

	/** The row of a STIX id, or -1 when it isn't there. */
	int row(String id) {
		int row = ids.row(id);
		synchronized (gone) {
			return row >= 0 && gone.get(row) ? -1 : row;
		}
	}

	/** The report of the first sentence, sha-256, or {@code ""}. */
	String sha256(int row) {
		return shas.text(row);
	}

	/** Where the first sentence begins in its report. */
	int start(int row) {
		return starts[row];
	}

	/** Where it ends. */
	int end(int row) {
		return ends[row];
	}

	/** Adds a row while a case is listed; it can be read after {@link #listed}. */
	int add(RowFacts facts) {
		int row = ids.add(facts.id());
		values.add(facts.value());
		names.add(facts.name());
		patterns.add(facts.pattern());
		putRest(row, facts);
		return row;
	}

	/** Ends the listing. */
	void listed() {
		values.seal();
		names.seal();
		patterns.seal();
		version++;
	}

	/** Puts an indicator in its row, or in a new one. */
	int put(RowFacts facts) {
		int row = ids.row(facts.id());
		if (row < 0) {
			row = add(facts);
			listed();
			return row;
		}
		values.put(row, facts.value());
		names.put(row, facts.name());
		patterns.put(row, facts.pattern());
		putRest(row, facts);
		synchronized (gone) {
			gone.clear(row);
		}
		version++;
		return row;
	}

	/** Takes an indicator away. */
	void remove(String id) {
		int row = ids.row(id);
		if (row >= 0) {
			synchronized (gone) {
				gone.set(row);
			}
			version++;
		}
	}

	/** Something about a row changed that isn't in its line. */
	void touch() {
		version++;
	}

	private void putRest(int row, RowFacts facts) {
		if (row >= starts.length) {
			starts = Arrays.copyOf(starts, row * 2);
			ends = Arrays.copyOf(ends, row * 2);
		}
		starts[row] = facts.start();
		ends[row] = facts.end();
		shas.put(row, facts.sha256());
		typeIds.put(row, String.join(", ", facts.types()));
		types.put(row, facts.types().stream().map(RowStore::typeLabel).collect(Collectors.joining(", ")));
		confidences.putNumber(row, facts.confidence());
		from.putNumber(row, NumberCells.day(facts.validFrom()));
		until.putNumber(row, NumberCells.day(facts.validUntil()));
		modified.putNumber(row, NumberCells.day(facts.modified()));
		labels.put(row, String.join(", ", facts.labels()));
		kinds.put(row, String.join(", ", facts.kinds()));
		markings.put(row, facts.markings().stream().map(this::marking).collect(Collectors.joining(", ")));
		phases.put(row, facts.phases().stream().map(Phases::text).collect(Collectors.joining(", ")));
		sentences.putNumber(row, facts.sentences());
		sources.put(row, facts.reportRef().isEmpty() ? "" : nameOf.apply(facts.reportRef()));
		patternTypes.put(row, facts.patternType());
		revoked.put(row, facts.revoked() ? Messages.Table_revoked : "");
	}

	/** Types without a label of their own are those of rules: YARA, Sigma. */
	private static String typeLabel(String type) {
		return TypeLabels.of(type);
	}

	private String marking(String id) {
		return Tlp.of(id).map(Markings::label).orElseGet(() -> {
			String name = nameOf.apply(id);
			return name.isEmpty() ? id : name;
		});
	}

	/** The actors and others that the indicator of a row indicates. */
	void putActors(int row, List<String> targets) {
		actors.put(row, targets.stream().map(nameOf).filter(name -> !name.isEmpty()).distinct().sorted(TextOrder::compare)
				.collect(Collectors.joining(", ")));
	}
}
