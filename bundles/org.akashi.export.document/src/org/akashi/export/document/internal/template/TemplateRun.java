package org.akashi.export.document.internal.template;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.akashi.export.document.internal.content.Contents;
import org.akashi.export.document.internal.content.Words;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;

/**
 * Fills a template. A template is input like any other, of whoever wrote it: it sees plain values and nothing of Java, all
 * that it prints is escaped for HTML, it can include nothing but the pieces that we ship, and it must come to an end.
 */
public final class TemplateRun {

	/** Longest that a template may take. */
	static final Duration LONGEST = Duration.ofSeconds(120);
	/** Longest text that a template may make, characters. */
	static final int LARGEST = 200_000_000;
	private static final int STEP = 50;
	private static final long STACK = 16L << 20;

	private final TemplateSource source;
	private final Duration longest;

	/** Of this template. */
	public TemplateRun(TemplateSource source) {
		this(source, LONGEST);
	}

	TemplateRun(TemplateSource source, Duration longest) {
		this.source = source;
		this.longest = longest;
	}

	/**
	 * Fills it.
	 *
	 * @return HTML of the body, as the template made it: not yet clean
	 * @throws TemplateFault what is wrong, where, and what to do
	 * @throws OperationCanceledException when cancelled
	 */
	public String fill(Contents contents, IProgressMonitor monitor) throws TemplateFault {
		Template template = parsed();
		Map<String, Object> data = new HashMap<>(contents.data());
		data.put("word", word(contents.words()));
		data.put("section", section(contents));
		BoundedText out = new BoundedText();
		Throwable[] failed = new Throwable[1];
		Thread thread = new Thread(null, () -> {
			try {
				template.process(data, out);
			} catch (TemplateException | IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
				failed[0] = e;
			}
		}, "Akashi template " + source.name(), STACK);
		thread.setDaemon(true);
		thread.start();
		await(thread, monitor);
		if (failed[0] != null) {
			throw fault(failed[0]);
		}
		return out.toString();
	}

	private void await(Thread thread, IProgressMonitor monitor) throws TemplateFault {
		long end = System.nanoTime() + longest.toNanos();
		try {
			while (!thread.join(Duration.ofMillis(STEP))) {
				if (monitor.isCanceled()) {
					thread.interrupt();
					throw new OperationCanceledException();
				}
				if (System.nanoTime() > end) {
					thread.interrupt();
					throw new TemplateFault("The template \"" + source.name() + "\" did not come to an end within " + longest.toSeconds()
							+ " seconds. Look for a list or a macro in it that never ends.");
				}
			}
		} catch (InterruptedException e) {
			thread.interrupt();
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	private Template parsed() throws TemplateFault {
		try {
			Template template = configuration().getTemplate(source.name());
			// FreeMarker's own way to make loops of a template heed an interrupt; there is no other.
			_CoreAPI.addThreadInterruptedChecks(template);
			return template;
		} catch (ParseException e) {
			throw new TemplateFault(at(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber()) + e.getEditorMessage().strip()
					+ " Correct the template and export again.", e);
		} catch (IOException e) {
			throw new TemplateFault("The template \"" + source.name() + "\" can't be read: " + e.getMessage(), e);
		}
	}

	private TemplateFault fault(Throwable e) {
		return switch (e) {
			case TemplateException wrong -> new TemplateFault(at(wrong.getTemplateSourceName(), wrong.getLineNumber(), wrong.getColumnNumber())
					+ firstLines(wrong.getMessageWithoutStackTop()) + " Correct the template (the help page \"Templates of documents\" names all that it "
					+ "may use) and export again.", wrong);
			case StackOverflowError deep -> new TemplateFault("The template \"" + source.name()
					+ "\" has a macro or function that calls itself without end. Correct it and export again.", deep);
			case OutOfMemoryError full -> new TemplateFault("The template \"" + source.name()
					+ "\" makes texts that don't fit into the memory. Look for a text in it that grows in a loop.", full);
			case IOException large -> new TemplateFault("The template \"" + source.name() + "\": " + large.getMessage(), large);
			default -> new TemplateFault("The template \"" + source.name() + "\" can't be filled: " + e.getMessage(), e);
		};
	}

	private String at(String name, Integer line, Integer column) {
		return "The template \"" + (name == null ? source.name() : name) + "\""
				+ (line == null || line < 1 ? "" : ", line " + line + (column == null ? "" : ", column " + column)) + ": ";
	}

	/** FreeMarker's explanations have pages; the first lines say what is wrong. */
	private static String firstLines(String message) {
		String said = message == null ? "" : message.strip();
		int end = said.indexOf("\n\n");
		String first = (end < 0 ? said : said.substring(0, end)).replaceAll("\\s*\\n\\s*", " ").strip();
		int tip = first.indexOf("----");
		String text = (tip < 0 ? first : first.substring(0, tip)).strip();
		return text.endsWith(".") ? text : text + ".";
	}

	private Configuration configuration() {
		Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
		configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
		configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
		configuration.setRecognizeStandardFileExtensions(false);
		configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
		configuration.setAPIBuiltinEnabled(false);
		configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		configuration.setLogTemplateExceptions(false);
		configuration.setWrapUncheckedExceptions(true);
		configuration.setLocalizedLookup(false);
		configuration.setLocale(Locale.ROOT);
		configuration.setNumberFormat("computer");
		configuration.setTemplateLoader(new Own(source));
		configuration.addAutoImport("a", TemplateSource.PIECES);
		return configuration;
	}

	/** {@code word(key, value…)}: words in the language of the document. */
	private static TemplateMethodModelEx word(Words words) {
		return arguments -> {
			if (arguments.isEmpty()) {
				throw new TemplateModelException("word(…) needs the key of a word");
			}
			try {
				return words.of(String.valueOf(arguments.get(0)), arguments.subList(1, arguments.size()).toArray());
			} catch (IllegalArgumentException e) {
				throw new TemplateModelException(e.getMessage());
			}
		};
	}

	/** {@code section(name)}: whether a section is wanted. */
	private static TemplateMethodModelEx section(Contents contents) {
		return arguments -> {
			if (arguments.size() != 1) {
				throw new TemplateModelException("section(…) needs the name of a section");
			}
			return contents.settings().wants(String.valueOf(arguments.get(0)));
		};
	}

	/** The template and the shipped pieces; nothing else can be imported or included. */
	private record Own(TemplateSource source) implements TemplateLoader {

		@Override
		public Object findTemplateSource(String name) {
			return name.equals(TemplateSource.PIECES) ? TemplateSource.ownText(TemplateSource.PIECES)
					: name.equals(source.name()) ? source.text() : null;
		}

		@Override
		public long getLastModified(Object found) {
			return 0;
		}

		@Override
		public Reader getReader(Object found, String encoding) {
			return new StringReader((String) found);
		}

		@Override
		public void closeTemplateSource(Object found) {
			// a text in memory
		}
	}

	/** A text that doesn't grow without bound. */
	private static final class BoundedText extends StringWriter {

		@Override
		public void write(char[] text, int from, int length) {
			check(length);
			super.write(text, from, length);
		}

		@Override
		public void write(String text) {
			check(text.length());
			super.write(text);
		}

		@Override
		public void write(String text, int from, int length) {
			check(length);
			super.write(text, from, length);
		}

		private void check(int more) {
			if (getBuffer().length() + more > LARGEST) {
				throw new IllegalStateException("it makes a document of more than " + LARGEST + " characters");
			}
		}
	}

	/** The names of the sections that can be chosen. */
	public static final List<String> SECTIONS = List.of("summary", "counts", "actors", "malware", "targeting", "techniques", "graph", "timeline",
			"infrastructure", "indicators", "observables", "others", "sources");
}
