package org.akashi.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.akashi.mention.Extraction;
import org.akashi.model.CyberObservable;
import org.akashi.model.DomainName;
import org.akashi.model.Evidence;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.akashi.model.ModelFactory;
import org.akashi.model.StixObject;
import org.akashi.report.Block;
import org.akashi.report.Place;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;

/** A small case to search in, and the objects that tests put into it. */
public final class SearchedCase implements AutoCloseable {

	private final Case open;
	private CaseSearch search;

	private SearchedCase(Case open) {
		this.open = open;
		search = new CaseSearch(open, null);
	}

	/** A new case. */
	public static SearchedCase create(Path folder) throws CoreException {
		return new SearchedCase(Case.create(folder, "Searched"));
	}

	/** The case of a folder. */
	public static SearchedCase open(Path folder) throws CoreException {
		return new SearchedCase(Case.open(folder, null));
	}

	public Case open() {
		return open;
	}

	public CaseSearch search() {
		return search;
	}

	public <T extends StixObject> T add(T object) throws CoreException {
		if (object instanceof CyberObservable observable && object.getId() == null) {
			object.setId(StixIds.deterministic(observable));
		}
		open.history().execute("Add", edit -> edit.add(object));
		return object;
	}

	public IntrusionSet actor(String name, String... aliases) throws CoreException {
		IntrusionSet actor = (IntrusionSet) StixTypes.create("intrusion-set");
		actor.setName(name);
		actor.getAliases().addAll(Arrays.asList(aliases));
		return add(actor);
	}

	public Malware malware(String name) throws CoreException {
		Malware malware = (Malware) StixTypes.create("malware");
		malware.setName(name);
		malware.setIsFamily(true);
		return add(malware);
	}

	public DomainName domain(String value) throws CoreException {
		DomainName domain = (DomainName) StixTypes.create("domain-name");
		domain.setValue(value);
		return add(domain);
	}

	public static Evidence quote(String sha256, int start, String text) {
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setSha256(sha256);
		evidence.setStart(start);
		evidence.setEnd(start + text.length());
		evidence.setPage(1);
		evidence.setQuote(text);
		return evidence;
	}

	/** A report whose paragraphs are its pages. */
	public String report(String title, String... paragraphs) throws CoreException {
		StringBuilder text = new StringBuilder();
		List<Block> blocks = new ArrayList<>();
		for (String paragraph : paragraphs) {
			int start = text.length();
			text.append(paragraph);
			blocks.add(new Block(Block.Kind.PARAGRAPH, start, text.length(), new Place(blocks.size() + 1, "", blocks.size(), 0, 0, 0), false));
			text.append("\n\n");
		}
		ReportFile file = ReportFile.of(title + ".txt", (title + text).getBytes(StandardCharsets.UTF_8));
		ReportMetadata metadata = new ReportMetadata(title, "", "Example Labs", "2024-01-02", "en", "text/plain", "UTF-8");
		open.reports().add(file, new ReportText(text.toString(), blocks, List.of(), metadata, List.of(), List.of(), List.of()),
				new Extraction(List.of(), List.of(), List.of()));
		return file.sha256();
	}

	/** What is found now, brought up to date before. */
	public SearchAnswer find(String text) {
		search.update(null);
		return search.answer(new SearchRequest(text, 50));
	}

	/** Titles of the results of a kind, best first. */
	public List<String> titles(String text, Kind kind) {
		return find(text).group(kind).map(group -> group.hits().stream().map(SearchHit::title).toList()).orElse(List.of());
	}

	/** Lets go of the index and opens it again. */
	public void searchAgain() {
		search.close();
		search = new CaseSearch(open, null);
	}

	@Override
	public void close() {
		search.close();
		open.close();
	}
}
