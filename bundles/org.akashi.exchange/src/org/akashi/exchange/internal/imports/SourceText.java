package org.akashi.exchange.internal.imports;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.exchange.ReadKnowledge;
import org.akashi.mention.Extraction;
import org.akashi.model.Evidence;
import org.akashi.model.Indicator;
import org.akashi.model.ModelFactory;
import org.akashi.model.StixObject;
import org.akashi.report.Block;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportTextBuilder;
import org.akashi.stix.StixTypes;
import org.akashi.store.CaseReports;
import org.akashi.store.StoredReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * The text of a knowledge file as the case keeps it, so that people can read where an object comes from: the file itself
 * while it is small, else what it is. Finds the line of an object by its id, else by its name or value.
 */
public final class SourceText {

	/** Larger files are kept, but their text is not shown. */
	private static final int SHOWN = 2 << 20;
	/** As much of a line is quoted. */
	private static final int QUOTE = 240;
	private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

	/** What stands before the UUID that is an object's own id. */
	private static final Pattern KEY = Pattern.compile("(\"(uu)?id\"\\s*:\\s*\"|\\bid=\")[\\w:.-]*$");
	/** As many characters are looked through for names, over all objects. */
	private static final long PATIENCE = 400_000_000;

	private final ReportFile file;
	private final ReportText text;
	/** Where each UUID stands: as the id of an object where it is one, else where it stands first. */
	private final Map<String, Integer> uuids = new HashMap<>();
	private final boolean verbatim;
	private long patience = PATIENCE;

	private SourceText(ReportFile file, ReportText text, boolean verbatim) {
		this.file = file;
		this.text = text;
		this.verbatim = verbatim;
		Set<String> sure = new HashSet<>();
		for (Matcher found = UUID.matcher(text.text()); found.find();) {
			String uuid = found.group().toLowerCase(Locale.ROOT);
			String before = text.text().substring(Math.max(0, found.start() - 80), found.start());
			if (KEY.matcher(before).find() && sure.add(uuid)) {
				uuids.put(uuid, found.start());
			} else {
				uuids.putIfAbsent(uuid, found.start());
			}
		}
	}

	/**
	 * The text of a file.
	 *
	 * @throws CoreException when it can't be made a text
	 */
	public static SourceText of(ReportFile file, ReadKnowledge read) throws CoreException {
		boolean verbatim = file.size() <= SHOWN;
		ReportTextBuilder builder = new ReportTextBuilder(ReadLimits.DEFAULT, new NullProgressMonitor());
		if (verbatim) {
			builder.block(Block.Kind.CODE, decoded(file.content()));
		}
		if (builder.isEmpty()) {
			builder.block(Block.Kind.PARAGRAPH, file.name() + ": " + read.objects().size() + " objects, read as " + read.format().label()
					+ ", " + file.size() + " bytes.");
		}
		ReportMetadata metadata = new ReportMetadata(file.name(), "", "", "", "", file.mediaType(), "");
		return new SourceText(file, builder.build(metadata), verbatim);
	}

	private static String decoded(byte[] content) {
		boolean wide = content.length >= 2 && ((content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xfe
				|| (content[0] & 0xff) == 0xfe && (content[1] & 0xff) == 0xff);
		return new String(content, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
	}

	/**
	 * Keeps file and text among the reports of a case, without mentions. A report that is there already stays as it is.
	 *
	 * @throws CoreException when it can't be written
	 */
	public void keep(ReportFile source, CaseReports reports) throws CoreException {
		if (reports.find(source.sha256()).filter(StoredReport::read).isEmpty()) {
			reports.keep(source, text, new Extraction(List.of(), List.of(), List.of()));
		}
	}

	/** The name of the file. */
	public String name() {
		return file.name();
	}

	/** Evidence that leads to the line of the object, or to the file where the line isn't known. */
	public Evidence place(StixObject object) {
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setSha256(file.sha256());
		int at = verbatim ? find(object) : -1;
		if (at >= 0) {
			String whole = text.text();
			int start = Math.max(whole.lastIndexOf('\n', at) + 1, at - QUOTE / 2);
			int lineEnd = whole.indexOf('\n', at);
			int end = Math.min(lineEnd < 0 ? whole.length() : lineEnd, start + QUOTE);
			while (start < end && Character.isWhitespace(whole.charAt(start))) {
				start++;
			}
			evidence.setStart(start);
			evidence.setEnd(end);
			evidence.setQuote(whole.substring(start, end));
		}
		return evidence;
	}

	private int find(StixObject object) {
		String id = object.getId();
		Integer known = uuids.get(id.substring(id.indexOf("--") + 2));
		if (known != null) {
			return known;
		}
		String name = StixTypes.name(object);
		if (name == null || name.length() < 4 || name.length() > QUOTE || object instanceof Indicator && name.indexOf(' ') > 0 || patience < 0) {
			return -1;
		}
		int at = text.text().indexOf(name);
		patience -= at < 0 ? text.text().length() : at;
		return at;
	}
}
