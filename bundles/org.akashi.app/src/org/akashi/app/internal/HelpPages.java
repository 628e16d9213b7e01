package org.akashi.app.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.osgi.framework.Bundle;

/**
 * The pages of all installed help contents, in the language of the workbench. References are those of the platform's
 * tables of contents: {@code /bundle/path/page.html}. Reads files: not on the UI thread, but for {@link #tocs}, which is
 * ready after {@link #load}.
 */
final class HelpPages {

	/** A page as files have it and as people search it. */
	record Page(String href, String label, URL file, String html, String text) {

		boolean holds(String words) {
			return text.contains(words);
		}
	}

	private List<IToc> tocs = List.of();
	private Map<String, Page> pages = Map.of();

	/** Reads contents and pages. A page that is missing is logged and left out. */
	void load() {
		List<IToc> found = List.of(HelpSystem.getTocs());
		Map<String, Page> read = new LinkedHashMap<>();
		for (IToc toc : found) {
			add(toc.getTopic(null), read);
			for (ITopic topic : toc.getTopics()) {
				addAll(topic, read);
			}
		}
		synchronized (this) {
			tocs = found;
			pages = read;
		}
	}

	/** The tables of contents. */
	synchronized List<IToc> tocs() {
		return tocs;
	}

	/** The page of a reference, its anchor left aside, or null. */
	synchronized Page page(String href) {
		return href == null ? null : pages.get(withoutAnchor(href));
	}

	/** The page that a file of the help is, or null. */
	synchronized Page pageAt(String url) {
		String file = withoutAnchor(url).replaceFirst("^file:/+", "/");
		return pages.values().stream()
				.filter(page -> page.file().toString().replaceFirst("^file:/+", "/").equals(file)).findFirst()
				.orElse(null);
	}

	/** The first page of all. */
	synchronized Page first() {
		return pages.values().stream().findFirst().orElse(null);
	}

	/** Pages that hold all the words, in the order of the contents. */
	synchronized List<Page> search(String query) {
		String[] words = folded(query).strip().split("\\s+");
		List<Page> hits = new ArrayList<>();
		for (Page page : pages.values()) {
			boolean all = true;
			for (String word : words) {
				all &= page.holds(word);
			}
			if (all) {
				hits.add(page);
			}
		}
		return hits;
	}

	private static void addAll(ITopic topic, Map<String, Page> pages) {
		add(topic, pages);
		for (ITopic below : topic.getSubtopics()) {
			addAll(below, pages);
		}
	}

	private static void add(ITopic topic, Map<String, Page> pages) {
		String href = topic == null || topic.getHref() == null ? "" : withoutAnchor(topic.getHref());
		if (href.isEmpty() || pages.containsKey(href)) {
			return;
		}
		IPath path = IPath.fromPortableString(href);
		Bundle bundle = path.segmentCount() < 2 ? null : Platform.getBundle(path.segment(0));
		URL entry = bundle == null ? null
				: FileLocator.find(bundle, IPath.fromPortableString("$nl$").append(path.removeFirstSegments(1)));
		if (entry == null) {
			Platform.getLog(HelpPages.class).log(Status.warning("The help has no page " + href));
			return;
		}
		try (InputStream in = entry.openStream()) {
			String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			pages.put(href, new Page(href, topic.getLabel(), FileLocator.toFileURL(entry), html,
					folded(topic.getLabel() + " " + text(html))));
		} catch (IOException e) {
			Platform.getLog(HelpPages.class).log(Status.warning("The help page " + href + " cannot be read", e));
		}
	}

	/** The words of a page, for searching and for where there is no browser. */
	static String text(String html) {
		return html.replaceAll("(?s)<head>.*?</head>|<script.*?</script>|<style.*?</style>", "")
				.replaceAll("(?i)</(p|h\\d|li|tr|div)>|<br\\s*/?>", "\n").replaceAll("<li[^>]*>", "• ")
				.replaceAll("<[^>]+>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ")
				.replace("&amp;", "&").replaceAll("[ \\t]+", " ").replaceAll("\\n\\s*\\n+", "\n\n").strip();
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	private static String withoutAnchor(String href) {
		int mark = href.indexOf('#');
		return mark < 0 ? href : href.substring(0, mark);
	}
}
