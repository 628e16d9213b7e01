package org.akashi.actor.ui.internal.editor;

import org.akashi.ui.Icons;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.PlatformObject;

/** Names the object that an editor is open on: one editor an object. It is kept over a restart of the workbench. */
public final class ObjectInput extends PlatformObject implements IEditorInput, IPersistableElement {

	private static final String FACTORY = "org.akashi.actor.ui.objectInput";
	private static final String ID = "id";
	private static final String NAME = "name";

	private final String id;
	private final String name;

	/**
	 * @param id   STIX id
	 * @param name what people call the object now
	 */
	public ObjectInput(String id, String name) {
		this.id = id;
		this.name = name;
	}

	/** STIX id of the object. */
	public String id() {
		return id;
	}

	@Override
	public boolean exists() {
		// Never in the list of recent files: it is no file.
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptorOfType(ObjectSnapshot.typeOf(id));
	}

	@Override
	public String getName() {
		return name.isBlank() ? id : name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return getName() + " – " + id;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(ID, id);
		memento.putString(NAME, name);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ObjectInput input && input.id.equals(id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}

	/** Makes the input again when the workbench starts. */
	public static final class Factory implements IElementFactory {

		@Override
		public IAdaptable createElement(IMemento memento) {
			String id = memento.getString(ID);
			String name = memento.getString(NAME);
			return id == null ? null : new ObjectInput(id, name == null ? "" : name);
		}
	}
}
