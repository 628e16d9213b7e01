package org.akashi.export.internal.blocks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.akashi.export.ExportRequest;
import org.akashi.export.Exporters;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport;
import org.akashi.export.MemoryKnowledge;
import org.akashi.export.SampleKnowledge;
import org.akashi.model.StixObject;
import org.eclipse.core.runtime.CoreException;

/** What an export wrote, for tests. */
public record Exported(String text, LossReport report) {

	/** All line-based formats of indicators, rules too. */
	public static final List<String> BLOCKING = List.of("suricata", "snort3", "sigma", "yara", "zeek", "hosts", "domains", "ips", "urls", "hashes",
			"rpz", "nft", "ipset", "squid");

	/** Exports knowledge. */
	public static Exported of(String format, Map<String, String> options, Knowledge knowledge) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			LossReport report = Exporters.builtIn().write(format, new ExportRequest(knowledge, options), out, null);
			return new Exported(out.toString(StandardCharsets.UTF_8), report);
		} catch (CoreException e) {
			throw new IllegalArgumentException(e.getStatus().getMessage(), e);
		}
	}

	/** Exports indicators with these patterns, with default options. */
	public static Exported of(String format, String... patterns) {
		return of(format, Map.of(), patterns);
	}

	/** Exports indicators with these patterns. */
	public static Exported of(String format, Map<String, String> options, String... patterns) {
		List<StixObject> objects = new ArrayList<>();
		for (int i = 0; i < patterns.length; i++) {
			objects.add(SampleKnowledge.indicator(id(i), patterns[i]));
		}
		return of(format, options, new MemoryKnowledge("Paper Lantern", objects));
	}

	/** The id of the n-th indicator. */
	public static String id(int n) {
		return String.format("indicator--00000000-0000-4000-8000-%012x", n + 1);
	}

	/** An indicator with a pattern of another language. */
	public static StixObject rule(int n, String language, String text) {
		return SampleKnowledge.object("indicator", id(n), "\"name\":\"rule " + n + "\",\"pattern\":" + SampleKnowledge.quoted(text).replace("\t", "\\t")
				+ ",\"pattern_type\":\"" + language + "\",\"valid_from\":\"2019-03-05T00:00:00Z\"");
	}

	/** The lines that are no comments. */
	public List<String> lines() {
		return text.lines().filter(line -> !line.startsWith("#") && !line.startsWith(";") && !line.startsWith("//") && !line.isBlank()).toList();
	}

	/** Reasons for the n-th indicator as a whole; empty when it is written. */
	public List<String> refused(int n) {
		return report.losses().stream().filter(loss -> loss.object().equals(id(n)) && loss.property().isEmpty()).map(LossReport.Loss::reason).toList();
	}

	/** Reasons why the pattern of the n-th indicator isn't written as it is. */
	public List<String> changed(int n) {
		return report.losses().stream().filter(loss -> loss.object().equals(id(n)) && loss.property().equals("pattern")).map(LossReport.Loss::reason)
				.toList();
	}
}
