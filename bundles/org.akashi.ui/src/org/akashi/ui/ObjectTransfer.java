package org.akashi.ui;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;

/** Takes {@link CopiedObjects} through drags and the clipboard, also from one Akashi to another. */
public final class ObjectTransfer extends ByteArrayTransfer {

	private static final String NAME = "application/x-akashi-objects";
	private static final int ID = registerType(NAME);
	private static final ObjectTransfer INSTANCE = new ObjectTransfer();

	private ObjectTransfer() {
	}

	/** The only one. */
	public static ObjectTransfer getInstance() {
		return INSTANCE;
	}

	@Override
	protected int[] getTypeIds() {
		return new int[] { ID };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { NAME };
	}

	@Override
	protected boolean validate(Object object) {
		return object instanceof CopiedObjects copied && !copied.ids().isEmpty();
	}

	@Override
	protected void javaToNative(Object object, TransferData data) {
		if (!validate(object) || !isSupportedType(data)) {
			DND.error(DND.ERROR_INVALID_DATA);
		}
		super.javaToNative(((CopiedObjects) object).text().getBytes(StandardCharsets.UTF_8), data);
	}

	@Override
	protected Object nativeToJava(TransferData data) {
		return isSupportedType(data) && super.nativeToJava(data) instanceof byte[] bytes
				? CopiedObjects.read(new String(bytes, StandardCharsets.UTF_8)) : null;
	}
}
