package org.akashi.export.internal.redaction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.export.internal.LineId;
import org.akashi.model.StixObject;
import org.akashi.stix.BundleFrame;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixWriter;

import tools.jackson.databind.node.ObjectNode;

/** Knowledge as an audience may see it. */
final class RedactedKnowledge implements Knowledge {

	/** So many report texts are kept at a time: an exporter asks for the same again and again. */
	private static final int TEXTS = 32;

	private final Knowledge source;
	private final Judgement judgement;
	private final Map<String, Optional<String>> texts = new ConcurrentHashMap<>();
	private final boolean frameSpeaks;

	RedactedKnowledge(Knowledge source, Judgement judgement) {
		this.source = source;
		this.judgement = judgement;
		frameSpeaks = source.frame().map(BundleFrame::line).filter(judgement.blackout()::hits).isPresent();
	}

	@Override
	public String name() {
		return judgement.blackout().blackened(source.name()).orElseGet(source::name);
	}

	@Override
	public Stream<StixObject> objects() {
		return source.objects().flatMap(object -> seen(object).stream());
	}

	@Override
	public Stream<StixObject> objects(String type) {
		return source.objects(type).flatMap(object -> seen(object).stream());
	}

	@Override
	public Optional<StixObject> object(String id) {
		return judgement.leftOut().contains(id) ? Optional.empty() : source.object(id).flatMap(this::seen);
	}

	@Override
	public boolean lines(Lines taker) throws IOException {
		Set<String> leftOut = judgement.leftOut();
		return source.lines((bytes, offset, length) -> {
			String id = LineId.of(bytes, offset, length);
			if (leftOut.contains(id)) {
				return;
			}
			if (!judgement.isCut(id)) {
				taker.line(bytes, offset, length);
				return;
			}
			StixObject object = StixReader.read(new String(bytes, offset, length, StandardCharsets.UTF_8));
			Optional<StixObject> seen = seen(object);
			if (seen.isPresent()) {
				byte[] line = StixWriter.line(seen.get()).getBytes(StandardCharsets.UTF_8);
				taker.line(line, 0, line.length);
			}
		});
	}

	/** A frame that says something of what is left out is not used again: the bundle gets another. */
	@Override
	public Optional<BundleFrame> frame() {
		return frameSpeaks ? Optional.empty() : source.frame();
	}

	@Override
	public Optional<String> reportText(String sha256) {
		if (judgement.isLeftOut(sha256)) {
			return Optional.empty();
		}
		if (texts.size() > TEXTS) {
			texts.clear();
		}
		return texts.computeIfAbsent(sha256, key -> source.reportText(key).map(judgement.blackout()::inPlace));
	}

	@Override
	public String reportTitle(String sha256) {
		String title = judgement.isLeftOut(sha256) ? "" : source.reportTitle(sha256);
		return judgement.blackout().blackened(title).orElse(title);
	}

	@Override
	public int withheld() {
		return judgement.losses().size();
	}

	/** People write names into templates, too. */
	@Override
	public Optional<String> template(String name) {
		return source.template(name).map(text -> judgement.blackout().blackened(text).orElse(text));
	}

	private Optional<StixObject> seen(StixObject object) {
		if (judgement.leftOut().contains(object.getId())) {
			return Optional.empty();
		}
		if (!judgement.isCut(object.getId())) {
			return Optional.of(object);
		}
		ObjectNode tree = Trees.of(object);
		// A cut that would leave the object out was taken into account before: it can't be one now.
		return judgement.cut(tree).leftOut().isEmpty() ? Optional.of(StixReader.read(tree, fault -> {
		})) : Optional.empty();
	}
}
