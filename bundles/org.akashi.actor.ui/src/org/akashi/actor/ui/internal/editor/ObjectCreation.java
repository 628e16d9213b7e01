package org.akashi.actor.ui.internal.editor;

import java.util.List;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.model.CoreObject;
import org.akashi.model.CyberObservable;
import org.akashi.model.Malware;
import org.akashi.model.StixObject;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixTypes;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Moment;
import org.akashi.ui.Navigation;
import org.akashi.ui.TypeLabels;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Makes new objects by hand. */
public final class ObjectCreation {

	/** Properties that name an object, in the order in which they are looked for. */
	private static final List<String> NAMES = List.of("name", "value", "path", "key", "content", "explanation");

	private ObjectCreation() {
	}

	/** The types that can be made with a name alone, in the order of the model. */
	public static List<String> types() {
		return StixTypes.types().stream().filter(type -> nameOf(type) != null)
				.filter(type -> !type.equals("marking-definition") && !type.equals("extension-definition")
						&& !type.equals("indicator"))
				.toList();
	}

	/**
	 * Makes an object in one undoable step and opens its editor. An observable that is there already is only opened.
	 *
	 * @param type a type of {@link #types}
	 * @param name its name or value
	 */
	public static void create(String type, String name) {
		Display display = Display.getCurrent();
		String label = NLS.bind(Messages.Edit_create, TypeLabels.of(type), name);
		ActiveCase.get().run(label, (open, monitor) -> {
			StixObject object = make(type, name);
			if (open.index().entry(object.getId()).isEmpty()) {
				object.getEvidence().add(ByHand.evidence());
				open.history().execute(label, edit -> edit.add(object));
			}
			display.asyncExec(() -> Navigation.openObject(object.getId()));
		});
	}

	static StixObject make(String type, String name) throws CoreException {
		StixObject object = StixTypes.create(type);
		object.eSet(nameOf(type), name);
		if (object instanceof CoreObject core) {
			String now = Moment.now();
			core.setCreated(now);
			core.setModified(now);
		}
		if (object instanceof Malware malware) {
			malware.setIsFamily(Boolean.TRUE);
		}
		if (object instanceof CyberObservable observable && object.getId() == null) {
			object.setId(StixIds.deterministic(observable));
		}
		if (object.getId() == null) {
			throw new CoreException(Status.error(NLS.bind(Messages.Create_noId, TypeLabels.of(type))));
		}
		return object;
	}

	private static EStructuralFeature nameOf(String type) {
		for (String name : NAMES) {
			EStructuralFeature feature = StixTypes.feature(StixTypes.eClass(type), name);
			if (feature != null && !feature.isMany() && feature.getEType().getInstanceClass() == String.class) {
				return feature;
			}
		}
		return null;
	}
}
