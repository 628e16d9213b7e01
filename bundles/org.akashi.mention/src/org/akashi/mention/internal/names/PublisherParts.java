package org.akashi.mention.internal.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.mention.MentionTypes;
import org.akashi.mention.Role;
import org.akashi.report.Block;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;

/** Tells what a report says about its publisher from what it says about the attack. One instance a text. */
final class PublisherParts {

	private static final int HEAD = 300;
	/** After the publisher's own part a list of indicators may follow. */
	private static final Pattern AFTERWARDS = Pattern.compile(
			"(?im)^[^\\p{L}\\n]{0,5}(indicators? of compromise|iocs?|appendix|侵害指標|付録|インジケータ)");

	private static final Pattern REFERENCES = Pattern.compile(
			"(?im)^[^\\p{L}\\n]{0,5}(references|sources|further reading|related articles|参考文献|参考資料|参考情報|関連記事|出典)[^\\p{L}\\n]{0,5}$");

	private final ReportText report;
	private final Set<String> publishers = new HashSet<>();
	private int aboutFrom = Integer.MAX_VALUE;
	private int aboutTo = Integer.MAX_VALUE;
	private int referencesFrom = Integer.MAX_VALUE;
	private int referencesTo = Integer.MAX_VALUE;

	PublisherParts(ReportText report, List<NameFind> finds) {
		this.report = report;
		ReportMetadata about = report.metadata();
		String said = Folding.fold(about.publisher() + " " + about.author());
		Map<String, Integer> counts = new HashMap<>();
		for (NameFind find : finds) {
			if (find.type().equals(MentionTypes.ORGANIZATION) && OrganizationNames.isVendor(find.entity())) {
				counts.merge(find.entity(), 1, Integer::sum);
				if (find.start() < HEAD || said.contains(Folding.fold(find.value()))) {
					publishers.add(find.entity());
				}
			}
		}
		counts.entrySet().stream().filter(entry -> entry.getValue() >= 5).max(Map.Entry.comparingByValue())
				.ifPresent(entry -> publishers.add(entry.getKey()));
		finds.forEach(this::heading);
		if (aboutFrom < Integer.MAX_VALUE) {
			aboutTo = afterwards(aboutFrom);
		}
		Matcher references = REFERENCES.matcher(report.text());
		if (references.find(report.text().length() / 2)) {
			referencesFrom = references.start();
			referencesTo = afterwards(references.end());
		}
	}

	private int afterwards(int from) {
		Matcher next = AFTERWARDS.matcher(report.text());
		return next.find(from) ? next.start() : report.text().length();
	}

	/** "About X" or Xについて in a line of its own, in the second half, begins what the publisher says about itself. */
	private void heading(NameFind find) {
		String text = report.text();
		if (find.start() >= aboutFrom || find.start() < text.length() / 2
				|| !find.type().equals(MentionTypes.ORGANIZATION) || !OrganizationNames.isVendor(find.entity())) {
			return;
		}
		int from = text.lastIndexOf('\n', find.start()) + 1;
		int to = text.indexOf('\n', find.end());
		to = to < 0 ? text.length() : to;
		if (to - from > 80) {
			return;
		}
		String line = text.substring(from, to).strip();
		if (line.matches("(?i)\\W{0,6}about\\b.*") || line.endsWith("について") || line.endsWith("について：")) {
			aboutFrom = from;
		}
	}

	/** What a find is there for. */
	Role role(NameFind find) {
		if (find.start() >= aboutFrom && find.start() < aboutTo || inBoilerplate(find.start())
				|| isTrademarkNote(find)) {
			return Role.PUBLISHER;
		}
		if (find.start() >= referencesFrom && find.start() < referencesTo) {
			return Role.REFERENCE;
		}
		if (find.type().equals(MentionTypes.ORGANIZATION)) {
			return publishers.contains(find.entity()) ? Role.PUBLISHER
					: OrganizationNames.isVendor(find.entity()) ? Role.REFERENCE : Role.SUBJECT;
		}
		boolean place = find.type().equals(MentionTypes.COUNTRY) || find.type().equals(MentionTypes.REGION);
		return place && besideSeat(find.start()) ? Role.PUBLISHER : Role.SUBJECT;
	}

	private boolean isTrademarkNote(NameFind find) {
		String around = report.text().substring(find.end(), Math.min(report.text().length(), find.end() + 80));
		int end = around.indexOf('。');
		String rest = end < 0 ? around : around.substring(0, end);
		return rest.contains("商標") || rest.contains("trademark");
	}

	private boolean inBoilerplate(int offset) {
		return report.blockAt(offset).map(Block::boilerplate).orElse(false);
	}

	/** 本社:米国…, headquartered in …: where a company sits is no target. */
	private boolean besideSeat(int offset) {
		String before = report.text().substring(Math.max(0, offset - 24), offset);
		return before.matches("(?s).*本社[:：]?.{0,8}") || before.matches("(?is).*head-?quartered in .{0,8}");
	}
}
