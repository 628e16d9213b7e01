package org.akashi.exchange.internal.stix1;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The references from one component to another, inline or by id, as relationships. */
final class Relations {

	private final Draft draft;
	/** What to do with a component that stands inline, by the name of its element. */
	private final Map<String, BiConsumer<XmlElement, Scope>> inline = new HashMap<>();

	Relations(Draft draft) {
		this.draft = draft;
	}

	/** Says how components of that name are made. */
	void component(String name, BiConsumer<XmlElement, Scope> maker) {
		inline.put(name, maker);
	}

	/** The items of a list below the element: {@code Related_TTPs/Related_TTP/TTP}. */
	void in(XmlElement element, String list, String item, String name, List<String> from, List<String> kinds, boolean reversed, Scope scope) {
		element.children(list).forEach(found -> of(found, item, name, from, kinds, reversed, scope));
	}

	/** The items below the element: {@code Indicated_TTP/TTP}. */
	void of(XmlElement element, String item, String name, List<String> from, List<String> kinds, boolean reversed, Scope scope) {
		for (XmlElement related : element.children(item)) {
			String description = related.text("Relationship");
			Integer confidence = Common.confidence(related);
			related.child("Information_Source").ifPresent(XmlElement::use);
			if (!related.attribute("idref").isEmpty()) {
				draft.tie(from, related.attribute("idref"), kinds, reversed, description, confidence, related, scope);
			}
			for (XmlElement target : related.children(name)) {
				Optional<String> key = key(target, name, scope);
				key.ifPresent(found -> draft.tie(from, found, kinds, reversed, description, confidence, target, scope));
			}
		}
	}

	/** What the component is called, which is made first where it stands inline. */
	Optional<String> key(XmlElement target, String name, Scope scope) {
		if (!target.attribute("idref").isEmpty()) {
			return Optional.of(target.attribute("idref"));
		}
		if (target.isEmpty()) {
			return Optional.empty();
		}
		inline.get(name).accept(target, scope);
		return Optional.of(Draft.key(target));
	}
}
